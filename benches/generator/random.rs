//! Random numbers that are the same for the same seed on every machine (the mixing function of
//! SplitMix64: Steele, Lea and Flood, 2014).

/// A sequence of random numbers.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// The sequence of a seed.
    pub fn new(seed: u64) -> Random {
        Random(seed)
    }

    /// The sequence of several numbers: one for each record, far from those of its neighbours.
    pub fn of(numbers: &[u64]) -> Random {
        numbers.iter().fold(Random(0), |mut random, number| {
            random.0 ^= *number;
            Random(random.next())
        })
    }

    /// The next number.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below a bound above zero.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound.max(1)
    }

    /// True so many times in a hundred.
    pub fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// One of a list that is not empty.
    pub fn one<'l, T: ?Sized>(&mut self, list: &[&'l T]) -> &'l T {
        list[self.below(list.len() as u64) as usize]
    }

    /// A number from 0 up to 1.
    fn fraction(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// A rank below a number, by Zipf's law: the chance of each falls with its rank.
    pub fn zipf(&mut self, ranks: u64) -> u64 {
        let rank = ((ranks + 1) as f64).powf(self.fraction()) as u64;
        rank.saturating_sub(1).min(ranks.saturating_sub(1))
    }

    /// A rank below a number, by the law of Zipf and Mandelbrot: a head of many, not of one.
    pub fn heavy_tail(&mut self, ranks: u64) -> u64 {
        let head = (ranks / 1_000).max(1) as f64;
        let rank = head * ((ranks as f64 + head) / head).powf(self.fraction()) - head;
        (rank as u64).min(ranks.saturating_sub(1))
    }
}
