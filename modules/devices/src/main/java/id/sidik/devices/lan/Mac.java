package id.sidik.devices.lan;

import java.util.Locale;
import java.util.Optional;

/** A network card's address. @param text six pairs of hexadecimal digits, lower case, with colons */
public record Mac(String text) {
    public Mac {
        if (!text.matches("[0-9a-f]{2}(:[0-9a-f]{2}){5}")) throw new IllegalArgumentException("not a MAC address");
    }

    /**
     * Reads the forms that systems and machines write: pairs with colons, dashes or dots, single digits (BSD), twelve
     * digits in a row.
     *
     * @return empty for anything else, and for what is no single card: all zeros, broadcast, multicast
     */
    public static Optional<Mac> parse(String text) {
        String[] parts = text.strip().toLowerCase(Locale.ROOT).split("[:-]", -1);
        StringBuilder digits = new StringBuilder();
        for (String part : parts) digits.append(parts.length == 6 && part.length() == 1 ? "0" + part : part);
        String all = digits.toString().replace(".", "");
        boolean usable = all.matches("[0-9a-f]{12}") && !all.equals("0".repeat(12))
                && (Integer.parseInt(all.substring(0, 2), 16) & 1) == 0;
        return usable ? Optional.of(new Mac(all.replaceAll("(..)(?=.)", "$1:"))) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
