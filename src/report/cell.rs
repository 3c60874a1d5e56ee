//! Cells that a spreadsheet can't take for a formula.

/// A text as a cell: one that a spreadsheet would run as a formula gets an apostrophe in front, which it does not show.
///
/// Source: OWASP, "CSV Injection".
pub(super) fn defused(text: &str) -> String {
    match text.trim_start().chars().next() {
        Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠') => format!("'{text}"),
        _ if text.starts_with(['\t', '\r', '\n']) => format!("'{text}"),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::defused;

    #[test]
    fn formulas_become_text() {
        for formula in ["=1+1", "+44", "-2", "@SUM(A1)", "  =HYPERLINK(\"x\")", "\t=1", "＝1"] {
            assert_eq!(defused(formula), format!("'{formula}"));
        }
        for plain in ["Tuesday", "اردو", "a=b", "", "👍"] {
            assert_eq!(defused(plain), plain);
        }
    }
}
