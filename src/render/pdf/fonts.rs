//! The fonts that are built in, and which of them has a character.

use harfrust::{FontRef, ShaperData};
use krilla::text::Font;
use read_fonts::TableProvider;

/// A built-in font.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// Latin, Greek and Cyrillic.
    Regular,
    /// The same, bold.
    Bold,
    /// The same, italic.
    Italic,
    /// Arabic.
    Arabic,
    /// Arabic, bold.
    ArabicBold,
    /// Symbols, Armenian, Georgian, Hebrew.
    Symbols,
    /// Pictures of control characters.
    Controls,
}

/// Which weight and slope a run asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cut {
    /// Upright.
    #[default]
    Regular,
    /// Bold.
    Bold,
    /// Italic.
    Italic,
}

impl Cut {
    /// The face for letters of European scripts.
    fn european(self) -> Face {
        match self {
            Cut::Regular => Face::Regular,
            Cut::Bold => Face::Bold,
            Cut::Italic => Face::Italic,
        }
    }

    /// The face for Arabic letters, which have no italic.
    fn arabic(self) -> Face {
        match self {
            Cut::Bold => Face::ArabicBold,
            Cut::Regular | Cut::Italic => Face::Arabic,
        }
    }
}

impl Face {
    /// Whether it is one of the Arabic faces.
    pub fn is_arabic(self) -> bool {
        matches!(self, Face::Arabic | Face::ArabicBold)
    }
}

/// A font, ready for shaping and for embedding.
pub struct Loaded {
    /// Its tables.
    pub font: FontRef<'static>,
    /// What the shaper has worked out about it.
    pub shaping: ShaperData,
    /// The same font as the PDF writer holds it.
    pub embedded: Font,
    /// Units of its design to the em.
    pub units: f32,
    /// Characters it has, sorted.
    covered: Vec<u32>,
}

impl Loaded {
    fn new(bytes: &'static [u8]) -> Result<Loaded, String> {
        let font = FontRef::new(bytes).map_err(|error| format!("a built-in font: {error}"))?;
        let embedded =
            Font::new(bytes.into(), 0).ok_or("a built-in font cannot be embedded in a PDF")?;
        let units = font
            .head()
            .map_err(|error| format!("a built-in font: {error}"))?
            .units_per_em();
        let mut covered: Vec<u32> = font
            .cmap()
            .ok()
            .and_then(|table| table.best_subtable())
            .map(|(_, _, table)| table.iter().map(|(c, _)| c).collect())
            .unwrap_or_default();
        covered.sort_unstable();
        Ok(Loaded {
            shaping: ShaperData::new(&font),
            font,
            embedded,
            units: f32::from(units.max(1)),
            covered,
        })
    }

    /// Whether it has a character.
    pub fn covers(&self, c: char) -> bool {
        self.covered.binary_search(&u32::from(c)).is_ok()
    }

    /// The number of a character's glyph; 0 when it has none.
    pub fn glyph(&self, c: char) -> u32 {
        self.font
            .cmap()
            .ok()
            .and_then(|table| table.map_codepoint(c))
            .map_or(0, |id| id.to_u32())
    }
}

/// All built-in fonts.
pub struct Fonts {
    faces: [Loaded; 7],
}

impl Fonts {
    /// Reads them.
    ///
    /// # Errors
    /// When a built-in font is damaged, which a test rules out.
    pub fn new() -> Result<Fonts, String> {
        Ok(Fonts {
            faces: [
                Loaded::new(include_bytes!("fonts/NotoSerif-Regular.ttf"))?,
                Loaded::new(include_bytes!("fonts/NotoSerif-Bold.ttf"))?,
                Loaded::new(include_bytes!("fonts/NotoSerif-Italic.ttf"))?,
                Loaded::new(include_bytes!("fonts/NotoNaskhArabic-Regular.ttf"))?,
                Loaded::new(include_bytes!("fonts/NotoNaskhArabic-Bold.ttf"))?,
                Loaded::new(include_bytes!("fonts/DejaVuSans-Symbols.ttf"))?,
                Loaded::new(include_bytes!("fonts/NotoSansSymbols2-Controls.ttf"))?,
            ],
        })
    }

    /// A font.
    pub fn face(&self, face: Face) -> &Loaded {
        let [
            regular,
            bold,
            italic,
            arabic,
            arabic_bold,
            symbols,
            controls,
        ] = &self.faces;
        match face {
            Face::Regular => regular,
            Face::Bold => bold,
            Face::Italic => italic,
            Face::Arabic => arabic,
            Face::ArabicBold => arabic_bold,
            Face::Symbols => symbols,
            Face::Controls => controls,
        }
    }

    /// The font for a character: for punctuation, digits and spaces the font of what stands
    /// before, if it has them. None when no font has the character.
    pub fn choose(&self, c: char, cut: Cut, before: Face) -> Option<Face> {
        if Script::of(c) == Script::Common && self.face(before).covers(c) {
            return Some(before);
        }
        let order = if Script::of(c) == Script::Arabic {
            [cut.arabic(), cut.european(), Face::Symbols, Face::Controls]
        } else {
            [cut.european(), Face::Symbols, Face::Controls, cut.arabic()]
        };
        order.into_iter().find(|face| self.face(*face).covers(c))
    }

    /// The font with which a line in a direction begins.
    pub fn first(&self, cut: Cut, rtl: bool) -> Face {
        if rtl { cut.arabic() } else { cut.european() }
    }
}

/// Scripts that are shaped apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// Arabic letters and marks.
    Arabic,
    /// Cyrillic.
    Cyrillic,
    /// Greek.
    Greek,
    /// Latin.
    Latin,
    /// Any other script.
    Other,
    /// Digits, punctuation, spaces, marks: what goes with the script before it.
    Common,
}

impl Script {
    /// The script of a character.
    pub fn of(c: char) -> Script {
        match c {
            '\u{60c}' | '\u{61b}' | '\u{61f}' | '\u{640}' => Script::Arabic,
            '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' => Script::Arabic,
            '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}' => Script::Arabic,
            '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => Script::Arabic,
            '\u{2b0}'..='\u{36f}' => Script::Common,
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Script::Greek,
            '\u{400}'..='\u{52f}' => Script::Cyrillic,
            'a'..='z'
            | 'A'..='Z'
            | '\u{c0}'..='\u{2af}'
            | '\u{1e00}'..='\u{1eff}'
            | '\u{fb00}'..='\u{fb06}' => Script::Latin,
            c if c.is_alphabetic() => Script::Other,
            _ => Script::Common,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Cut, Face, Fonts};

    #[test]
    fn every_letter_of_our_languages_has_a_glyph() {
        let fonts = Fonts::new().unwrap();
        for cut in [Cut::Regular, Cut::Bold, Cut::Italic] {
            let letters = "Größe œuvre ñ¿¡ łąśż ğışİ ﬁ Oʻzbekiston gʻ ʼ ə Αθήνα ґєіїҐЄІЇ ҳҷӯӣқғ ңөү № « » „ “ — – … • € ₽ ₴ ₸";
            for c in letters.chars().filter(|c| *c != ' ') {
                assert_eq!(
                    fonts.choose(c, cut, cut.european()),
                    Some(cut.european()),
                    "{c}"
                );
            }
            for c in "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي،؛؟٠١٢٣٤٥٦٧٨٩پچژگکیۆېټښ".chars()
            {
                assert_eq!(
                    fonts.choose(c, cut, Face::Arabic),
                    Some(cut.arabic()),
                    "{c}"
                );
            }
        }
        for c in "␛␀␡⟨⟩→☐☑אԱა\u{fffd}".chars() {
            assert!(
                fonts.choose(c, Cut::Regular, Face::Regular).is_some(),
                "{c}"
            );
        }
        assert_eq!(fonts.choose('漢', Cut::Regular, Face::Regular), None);
    }
}
