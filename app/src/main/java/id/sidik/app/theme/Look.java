package id.sidik.app.theme;

/** The colours of the window. */
public enum Look {
    LIGHT, DARK,
    /** As the operating system is set. */
    SYSTEM;

    /** @return the look of a name; SYSTEM for any other text */
    public static Look ofName(String name) {
        for (Look look : values())
            if (look.name().equals(name)) return look;
        return SYSTEM;
    }
}
