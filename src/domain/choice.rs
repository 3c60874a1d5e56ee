//! A person's answer: the options that they chose, in order.

use super::OptionNumber;

/// How many bits an option's number takes.
const BITS: usize = 4;
/// The bits of the first one.
const FIRST: u64 = (1 << BITS) - 1;

/// One to twelve options, each once, the first choice first.
///
/// It is kept as one number: four bits an option, the first choice in the lowest. So the choice of option n alone is n.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Choice(u64);

impl Choice {
    /// Those options in that order; one that comes again counts where it came first. `None` of none.
    #[must_use]
    pub fn of(options: impl IntoIterator<Item = OptionNumber>) -> Option<Self> {
        options.into_iter().fold(None, |chosen: Option<Self>, option| {
            Some(chosen.map_or(Self::from(option), |chosen| chosen.and(option)))
        })
    }

    /// The choice that is kept as that number; `None` where it is none's.
    #[must_use]
    pub fn from_packed(packed: i64) -> Option<Self> {
        let choice = Self(u64::try_from(packed).ok()?);
        // A gap, an option that no poll has, one that stands twice: packed again, it is another number.
        Self::of(choice.options()).filter(|read| *read == choice)
    }

    /// The number that it is kept as.
    #[must_use]
    pub fn packed(self) -> i64 {
        // Twelve options take 48 bits.
        self.0.cast_signed()
    }

    /// The options in their order.
    pub fn options(self) -> impl Iterator<Item = OptionNumber> {
        let digits = (0..u64::BITS as usize / BITS).map(move |place| (self.0 >> (place * BITS)) & FIRST);
        digits.map_while(|digit| OptionNumber::new(usize::try_from(digit).ok()?))
    }

    /// How many options there are, from 1.
    #[must_use]
    pub fn count(self) -> usize {
        self.options().count()
    }

    /// Where an option stands, from 1.
    #[must_use]
    pub fn place(self, option: OptionNumber) -> Option<usize> {
        self.options().position(|chosen| chosen == option).map(|before| before + 1)
    }

    /// Whether an option is among them.
    #[must_use]
    pub fn has(self, option: OptionNumber) -> bool {
        self.place(option).is_some()
    }

    /// The last of them.
    #[must_use]
    pub fn last(self) -> Option<OptionNumber> {
        self.options().last()
    }

    /// The same and behind them one more, where it is not among them.
    #[must_use]
    pub fn and(self, option: OptionNumber) -> Self {
        if self.has(option) {
            self
        } else {
            Self(self.0 | (u64::from(option.get()) << (self.count() * BITS)))
        }
    }

    /// The same without an option; `None` where nothing is left.
    #[must_use]
    pub fn without(self, option: OptionNumber) -> Option<Self> {
        Self::of(self.options().filter(|chosen| *chosen != option))
    }

    /// The same in the order of their numbers.
    #[must_use]
    pub fn sorted(self) -> Self {
        let mut options: Vec<OptionNumber> = self.options().collect();
        options.sort_unstable();
        Self::of(options).unwrap_or(self)
    }
}

impl From<OptionNumber> for Choice {
    fn from(option: OptionNumber) -> Self {
        Self(u64::from(option.get()))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::MAX_OPTIONS;
    use super::*;

    fn number(n: usize) -> OptionNumber {
        OptionNumber::new(n).unwrap()
    }

    fn choice(numbers: &[usize]) -> Option<Choice> {
        Choice::of(numbers.iter().map(|n| number(*n)))
    }

    fn any_numbers() -> impl Strategy<Value = Vec<usize>> {
        let all = Just((1..=MAX_OPTIONS).collect::<Vec<_>>()).prop_shuffle();
        (all, 1..=MAX_OPTIONS).prop_map(|(mut numbers, count)| {
            numbers.truncate(count);
            numbers
        })
    }

    #[test]
    fn one_option_is_its_number() {
        assert!((1..=12).all(|n| Choice::from(number(n)).packed() == i64::try_from(n).unwrap()));
    }

    #[test]
    fn what_no_choice_is_kept_as_is_not_read() {
        // None, a gap before and between, an option 13 and 15, one twice, thirteen, a minus.
        for corrupt in [0, 0x10, 0x201, 0xD, 0xF1, 0x121, 0x11, 0x1_CBA9_8765_4321, -1, i64::MIN, i64::MAX] {
            assert_eq!(Choice::from_packed(corrupt), None, "{corrupt:x}");
        }
        assert_eq!(Choice::from_packed(0xCBA9_8765_4321).unwrap().count(), 12);
    }

    proptest! {
        #[test]
        fn what_is_kept_is_read_back_in_order(numbers in any_numbers()) {
            let choice = choice(&numbers).unwrap();
            prop_assert_eq!(Choice::from_packed(choice.packed()), Some(choice));
            let read: Vec<usize> = choice.options().map(|option| usize::from(option.get())).collect();
            prop_assert_eq!(&read, &numbers);
            for (i, n) in numbers.iter().enumerate() {
                prop_assert_eq!(choice.place(number(*n)), Some(i + 1));
            }
        }

        #[test]
        fn whatever_number_is_read_was_kept_so(packed in prop_oneof![any::<i64>(), 0..0x1_0000i64]) {
            if let Some(choice) = Choice::from_packed(packed) {
                prop_assert_eq!(choice.packed(), packed);
            }
        }

        #[test]
        fn options_come_and_go_one_by_one(numbers in any_numbers(), more in 1..=MAX_OPTIONS) {
            let whole = choice(&numbers).unwrap();
            let (rest, gone) = (&numbers[1..], number(numbers[0]));
            prop_assert_eq!(whole.without(gone), choice(rest));
            prop_assert!(whole.and(number(more)).has(number(more)));
            let mut sorted = numbers.clone();
            sorted.sort_unstable();
            prop_assert_eq!(Some(whole.sorted()), choice(&sorted));
        }
    }
}
