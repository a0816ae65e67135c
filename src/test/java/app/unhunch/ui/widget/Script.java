package app.unhunch.ui.widget;

/// Texts as people write them, each long enough to wrap, and some that nobody would write.
public enum Script {
    HEBREW("שבו זקוף על הכיסא, הניחו את הידיים על הברכיים, ונשמו לאט לפני שמתחילים למתוח את הצוואר ואת הגב."),
    ARABIC("اجلس مستقيما على الكرسي، وضع يديك على ركبتيك، وتنفس ببطء قبل أن تبدأ في تمديد رقبتك وأعلى ظهرك."),
    POINTED("בְּרֵאשִׁית בָּרָא אֱלֹהִים אֵת הַשָּׁמַיִם וְאֵת הָאָרֶץ וְהָאָרֶץ הָיְתָה תֹהוּ וָבֹהוּ"),
    MIXED("Cat-Cow אז 30 שניות של Side Stretch לכל צד, ואחר כך 8 פעמים (20%) של Thread the Needle, לאט ובלי כאב."),
    OVERRIDDEN("\u202EStand tall, reach one arm overhead and lean away from it, as far as it feels good."),
    ISOLATED("Your routine \u2068שבו זקוף על הכיסא והניחו את הידיים על הברכיים\u2069 takes 5 min and 30 s."),
    EMOJI("🧘🏽‍♀️ 👨‍👩‍👧‍👦 🇮🇱 שלום 🧘🏽‍♀️🧘🏽‍♀️🧘🏽‍♀️ 👩‍❤️‍💋‍👨👩‍❤️‍💋‍👨 🏴󠁧󠁢󠁳󠁣󠁴󠁿 אז 👍🏿"),
    CJK("背筋を伸ばして立ち、片方の腕を頭の上に伸ばし、気持ちのよいところまでゆっくりと体を横に倒します。"),
    THAI("ยืนตัวตรงยกแขนข้างหนึ่งเหนือศีรษะแล้วเอนตัวออกไปช้าๆจนรู้สึกตึงพอดีและหายใจลึกๆ"),
    LONG_WORD("ש".repeat(200)),
    LONG_LATIN_WORD("w".repeat(200)),
    NEWLINES("שלום לכולם  \n\nאיך הגב שלכם היום? \r\n  סוף"),
    ENGLISH("Stand tall, reach one arm overhead and lean away from it, as far as it feels good today."),
    SPACES(" ".repeat(60)),
    EMPTY("");

    private final String text;

    Script(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
