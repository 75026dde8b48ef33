package id.sidik.intake;

/** Times as self-service machines take them (usb-files, section 8.2): {@code 9:5} or {@code 09:00}, ASCII only. */
public final class ShiftTime {
    private ShiftTime() {}

    /** Blank switches a range off; {@code 24:00}, leading blanks and full-width digits are what machines refuse. */
    public static boolean valid(String text) {
        return text.isEmpty() || text.matches("([01]?[0-9]|2[0-3]):[0-5]?[0-9]");
    }
}
