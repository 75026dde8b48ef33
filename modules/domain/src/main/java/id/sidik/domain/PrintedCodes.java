package id.sidik.domain;

import java.util.Map;

/**
 * What a unit prints for the codes of days: the same letter means different things in different offices.
 *
 * @param printed by the code of the regulation, for example CBM printed as CB; what is not named prints as it is
 */
public record PrintedCodes(Map<String, String> printed) {
    public static final PrintedCodes USUAL = new PrintedCodes(Map.of());
    private static final int LONGEST = 6;

    public PrintedCodes {
        printed = Map.copyOf(printed);
        if (!printed.values().stream().allMatch(PrintedCodes::allowed))
            throw new IllegalArgumentException("a printed code has 1 to " + LONGEST + " letters");
    }

    /** 1 to 6 letters on one line. */
    public static boolean allowed(String printed) {
        return !printed.isBlank() && printed.length() <= LONGEST && printed.chars().noneMatch(c -> c < ' ');
    }

    public String of(String code) {
        return printed.getOrDefault(code, code);
    }
}
