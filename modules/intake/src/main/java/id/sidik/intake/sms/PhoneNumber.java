package id.sidik.intake.sms;

import java.util.Optional;

/** A telephone number, in digits with its country: +62 for numbers that begin with 0. */
public record PhoneNumber(String digits) {
    private static final int LONGEST_TYPED = 40;

    public PhoneNumber {
        if (!digits.matches("\\+\\d{5,15}")) throw new IllegalArgumentException("no telephone number");
    }

    /**
     * Empty for short codes, names and everything else that is nobody's telephone; also for "+62 (0)812…", which means
     * one of two numbers: whoever typed it is asked to write it otherwise.
     */
    public static Optional<PhoneNumber> of(String typed) {
        if (typed.length() > LONGEST_TYPED) return Optional.empty();
        String plain = typed.replaceAll("[\\s().-]", "");
        String whole = plain.startsWith("+")
                ? plain
                : plain.startsWith("00")
                        ? "+" + plain.substring(2)
                        : plain.startsWith("0")
                                ? "+62" + plain.substring(1)
                                : plain.startsWith("62") || plain.startsWith("8") && plain.length() >= 9
                                        ? "+62" + plain.replaceFirst("^62", "")
                                        : "";
        return whole.matches("\\+(?!620)\\d{7,15}") ? Optional.of(new PhoneNumber(whole)) : Optional.empty();
    }

    /** For prints: the last three digits only. */
    public String masked() {
        return "…" + digits.substring(digits.length() - 3);
    }

    /** Numbers stay out of logs. */
    @Override
    public String toString() {
        return "a telephone number";
    }
}
