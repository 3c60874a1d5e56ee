//! A result as a picture: a bar for each option, its number before it, after it how many people chose it, or its points. No words and no font, so that one
//! picture serves every script; the digits are strokes, drawn here.
//!
//! It is opaque to the edge (Telegram makes a JPEG of it, which knows no transparency), so that it looks the same on a light and
//! on a dark screen. The longest bars are darker, with heavier counts; their length says it without colour.

use anyhow::Context as _;
use maud::{Markup, html};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg;

/// How wide the picture is, in pixels; a phone shows it at about a quarter of that.
const WIDTH: f64 = 1280.0;
/// The frame around the panel, and the panel's own margin.
const FRAME: f64 = 16.0;
const MARGIN: f64 = 40.0;
/// From one row to the next: more where there are few, so that the picture is never a thin strip.
const ROW: f64 = 108.0;
const ROW_OF_FEW: f64 = 148.0;
const FEW: usize = 4;
/// The height of a bar, as a share of its row.
const BAR: f64 = 0.6;
/// The side of the badge that holds an option's number.
const BADGE: f64 = 80.0;
/// Between badge, bar and count.
const GAP: f64 = 24.0;
/// Where anybody chose an option, its bar is at least so long.
const SHORTEST_BAR: f64 = 4.0;

/// The height of digits, of option numbers and of counts.
const NUMBER_HEIGHT: f64 = 48.0;
const COUNT_HEIGHT: f64 = 68.0;
/// From four digits on, counts stand in groups of three with a space between, which needs no language.
const GROUP: usize = 3;

const FRAME_COLOUR: &str = "#cfd9df";
const PANEL_COLOUR: &str = "#ffffff";
const INK: &str = "#1a1a1a";
const AXIS_COLOUR: &str = "#5b6770";
/// Both stand out from the panel by more than 3 to 1, and from each other in lightness alone.
const BAR_COLOUR: &str = "#4a90ad";
const LONGEST_COLOUR: &str = "#0b4f6c";

/// The strokes of the digits, each in a cell 60 wide and 100 high.
const CELL: (f64, f64) = (60.0, 100.0);
const DIGITS: [&str; 10] = [
    "M30 8C46 8 52 26 52 50C52 74 46 92 30 92C14 92 8 74 8 50C8 26 14 8 30 8Z",
    "M12 28L33 8V92M14 92H51",
    "M9 31C9 16 18 8 30 8C43 8 51 17 51 29C51 45 36 58 9 92H52",
    "M10 22C14 12 21 8 30 8C42 8 50 16 50 28C50 40 41 48 27 48C43 48 52 57 52 69C52 83 43 92 29 92C19 92 11 87 8 77",
    "M42 92V8L7 66H55",
    "M48 8H16L12 47C17 41 23 39 30 39C43 39 52 49 52 65C52 82 43 92 29 92C19 92 12 87 8 79",
    "M47 14C42 10 38 8 33 8C16 8 8 28 8 60C8 81 17 92 30 92C43 92 52 81 52 66C52 50 43 40 30 40C18 40 9 49 8 62",
    "M8 8H52L24 92",
    "M30 8C42 8 49 16 49 27C49 39 42 47 30 47C18 47 11 39 11 27C11 16 18 8 30 8ZM30 47C44 47 52 56 52 69C52 83 44 92 30 92C16 92 8 83 8 69C8 56 16 47 30 47Z",
    "M13 86C18 90 22 92 27 92C44 92 52 72 52 40C52 19 43 8 30 8C17 8 8 19 8 34C8 50 17 60 30 60C42 60 51 51 52 38",
];
/// From the left edge of one digit to that of the next, and of a space, in units of the cell.
const ADVANCE: f64 = 76.0;
const SPACE: f64 = 34.0;
/// How thick the strokes are, in units of the cell.
const REGULAR: f64 = 12.0;
const HEAVY: f64 = 17.0;

/// The picture of a result as PNG. `counts`: how many people chose each option, or its points, in the options'
/// order.
pub(crate) fn chart(counts: &[u64]) -> anyhow::Result<Vec<u8>> {
    let svg = drawn(counts).into_string();
    let tree = usvg::Tree::from_str(&svg, &usvg::Options::default()).context("the picture can't be read")?;
    let size = tree.size().to_int_size();
    let mut pixels = Pixmap::new(size.width(), size.height()).context("the picture has no size")?;
    resvg::render(&tree, Transform::default(), &mut pixels.as_mut());
    pixels.encode_png().context("the picture can't be written")
}

fn drawn(counts: &[u64]) -> Markup {
    let row = if counts.len() <= FEW { ROW_OF_FEW } else { ROW };
    let longest = counts.iter().copied().max().unwrap_or(0);
    let widest = counts.iter().map(|count| width(*count, COUNT_HEIGHT)).fold(0.0, f64::max);
    let inset = FRAME + MARGIN;
    let (panel, height) = (WIDTH - 2.0 * FRAME, 2.0 * inset + row * counts.len() as f64);
    let bar_left = inset + BADGE + GAP;
    let bar_most = WIDTH - inset - widest - GAP - bar_left;
    html! {
        svg xmlns="http://www.w3.org/2000/svg" width=(WIDTH) height=(height) {
            rect width=(WIDTH) height=(height) fill=(FRAME_COLOUR) {}
            rect x=(FRAME) y=(FRAME) width=(panel) height=(height - 2.0 * FRAME) rx="32" fill=(PANEL_COLOUR) {}
            @for (i, count) in counts.iter().copied().enumerate() {
                @let middle = inset + row * (i as f64 + 0.5);
                @let leads = count > 0 && count == longest;
                @let bar = length(count, longest, bar_most);
                (badge(i as u64 + 1, inset, middle))
                @if bar > 0.0 {
                    rect x=(bar_left) y=(middle - row * BAR / 2.0) width=(bar) height=(row * BAR)
                        fill=(if leads { LONGEST_COLOUR } else { BAR_COLOUR }) {}
                }
                (number(count, bar_left + bar + GAP, middle, COUNT_HEIGHT, INK, if leads { HEAVY } else { REGULAR }))
            }
            // Where bars begin: all there is to see of them where nobody answered.
            rect x=(bar_left - 4.0) y=(inset) width="4" height=(row * counts.len() as f64) fill=(AXIS_COLOUR) {}
        }
    }
}

/// How long a bar is where the longest takes all the room.
fn length(count: u64, longest: u64, room: f64) -> f64 {
    if count == 0 { 0.0 } else { (room * count as f64 / longest as f64).max(SHORTEST_BAR) }
}

/// An option's number, in a square of its own, so that nobody takes it for a count.
fn badge(option: u64, left: f64, middle: f64) -> Markup {
    let at = left + (BADGE - width(option, NUMBER_HEIGHT)) / 2.0;
    html! {
        rect x=(left) y=(middle - BADGE / 2.0) width=(BADGE) height=(BADGE) rx="20" fill=(INK) {}
        (number(option, at, middle, NUMBER_HEIGHT, PANEL_COLOUR, HEAVY))
    }
}

/// A number whose left edge is given, as high as said.
fn number(value: u64, left: f64, middle: f64, height: f64, colour: &str, stroke: f64) -> Markup {
    let scale = height / CELL.1;
    let place = format!("translate({left} {}) scale({scale})", middle - height / 2.0);
    html! {
        g transform=(place) fill="none" stroke=(colour) stroke-width=(stroke) stroke-linecap="round"
            stroke-linejoin="round" {
            @for (digit, at) in digits(value) {
                path transform=(format!("translate({at} 0)")) d=(DIGITS[digit]) {}
            }
        }
    }
}

/// Each digit of a number, and where it begins, in units of the cell.
fn digits(value: u64) -> Vec<(usize, f64)> {
    let written = value.to_string();
    let mut at = 0.0;
    written
        .bytes()
        .enumerate()
        .map(|(i, digit)| {
            if i > 0 && (written.len() - i).is_multiple_of(GROUP) {
                at += SPACE;
            }
            let placed = (usize::from(digit - b'0'), at);
            at += ADVANCE;
            placed
        })
        .collect()
}

/// How wide a number is at that height.
fn width(value: u64, height: f64) -> f64 {
    digits(value).last().map_or(0.0, |(_, at)| (at + CELL.0) * height / CELL.1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn pixels(counts: &[u64]) -> Pixmap {
        Pixmap::decode_png(&chart(counts).unwrap()).unwrap()
    }

    fn rgb(pixels: &Pixmap, x: u32, y: u32) -> String {
        let colour = pixels.pixel(x, y).unwrap().demultiply();
        assert_eq!(colour.alpha(), 255, "opaque at {x}, {y}");
        format!("#{:02x}{:02x}{:02x}", colour.red(), colour.green(), colour.blue())
    }

    /// For each option how long its bar is in pixels and whether it is one of the longest, along the middle of its row.
    fn bars(counts: &[u64]) -> Vec<(usize, bool)> {
        let pixels = pixels(counts);
        let row = if counts.len() <= FEW { ROW_OF_FEW } else { ROW };
        (0..counts.len())
            .map(|i| {
                let y = (FRAME + MARGIN + row * (i as f64 + 0.5)) as u32;
                let line: Vec<String> = (0..pixels.width()).map(|x| rgb(&pixels, x, y)).collect();
                let long = |colour: &str| line.iter().filter(|pixel| *pixel == colour).count();
                (long(BAR_COLOUR) + long(LONGEST_COLOUR), long(LONGEST_COLOUR) > 0)
            })
            .collect()
    }

    #[test]
    fn bars_are_as_long_as_the_counts_say() {
        let lengths = bars(&[30, 15, 0, 3, 30]);
        let unit = lengths[0].0 as f64 / 30.0;
        assert!(lengths[0].0 > 800, "{lengths:?}");
        for (count, (length, longest)) in [30.0, 15.0, 0.0, 3.0, 30.0].into_iter().zip(&lengths) {
            assert!((*length as f64 - unit * count).abs() <= 2.0, "{count}: {lengths:?}");
            assert_eq!(*longest, count == 30.0, "{count}: {lengths:?}");
        }
    }

    #[test]
    fn one_of_a_hundred_thousand_is_seen_and_nobody_is_not() {
        let lengths = bars(&[100_000, 1, 0]);
        assert!(lengths[1].0 >= 3 && lengths[2].0 == 0, "{lengths:?}");
        assert_eq!(bars(&[0; 12]), [(0, false); 12]);
    }

    #[test]
    fn the_longest_have_heavier_counts_too() {
        // How much ink the second count takes: an eight, once in front and once behind a nine.
        let ink = |first| {
            let pixels = pixels(&[first, 8]);
            let (top, left) = ((FRAME + MARGIN + ROW_OF_FEW) as u32, (FRAME + MARGIN + BADGE + GAP) as u32);
            let all = (top..pixels.height()).flat_map(|y| (left..pixels.width()).map(move |x| (x, y)));
            all.filter(|(x, y)| rgb(&pixels, *x, *y) == INK).count()
        };
        assert!(ink(7) as f64 > 1.2 * ink(9) as f64, "{} and {}", ink(7), ink(9));
    }

    #[test]
    fn digits_stand_in_groups_of_three() {
        let places =
            |value| digits(value).into_iter().map(|(digit, at)| (digit, at as i64)).collect::<Vec<_>>();
        assert_eq!(places(7), [(7, 0)]);
        assert_eq!(places(123), [(1, 0), (2, 76), (3, 152)]);
        assert_eq!(places(1_024), [(1, 0), (0, 110), (2, 186), (4, 262)]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(8))]

        /// Telegram's limits, with room to spare: 10,000 pixels in all, a ratio of 20, 10 MB.
        #[test]
        fn every_result_makes_a_picture_that_telegram_takes(
            counts in proptest::collection::vec(0u64..=100_000, 2..=12)
        ) {
            let png = chart(&counts).unwrap();
            prop_assert!(png.len() < 100_000, "{} bytes", png.len());
            let pixels = Pixmap::decode_png(&png).unwrap();
            prop_assert_eq!(pixels.width(), 1280);
            prop_assert!((400..=1500).contains(&pixels.height()), "{}", pixels.height());
        }
    }
}
