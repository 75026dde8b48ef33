package id.sidik.app.text;

import java.util.Locale;

/** The languages of the screen. Paper is always Indonesian. */
public enum Language {
    ID("id", "Bahasa Indonesia", Locale.of("id", "ID")), EN("en", "English", Locale.UK);

    private final String tag;
    private final String ownName;
    private final Locale locale;

    Language(String tag, String ownName, Locale locale) {
        this.tag = tag;
        this.ownName = ownName;
        this.locale = locale;
    }

    /** "id" or "en": the name of its file of texts. */
    public String tag() {
        return tag;
    }

    /** The language's name in that language. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** @return the language of a tag; Indonesian for any other text */
    public static Language ofTag(String tag) {
        return EN.tag.equals(tag) ? EN : ID;
    }
}
