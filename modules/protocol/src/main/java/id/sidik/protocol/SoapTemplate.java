package id.sidik.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * One finger as the web service tells it (GetUserTemplate, soap-and-push 3).
 *
 * @param pin    what the person types
 * @param finger 0–9
 * @param valid  1 for an ordinary finger, 3 for one given under duress
 * @param bytes  the template; never printed
 */
public record SoapTemplate(String pin, int finger, int valid, byte[] bytes) {
    /** The longest template that is believed, in bytes. */
    public static final int MAX_SIZE = 16 << 10;

    public SoapTemplate {
        if (finger < 0 || finger > 9) throw new IllegalArgumentException("a finger is 0 to 9: " + finger);
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Empty when the row holds no template that can be read. */
    public static Optional<SoapTemplate> of(SoapRow row) {
        Optional<Long> finger = row.number("FingerID", 9);
        Optional<byte[]> bytes = row.raw("Template").flatMap(SoapTemplate::decoded);
        if (finger.isEmpty() || bytes.isEmpty()) return Optional.empty();
        return Optional.of(new SoapTemplate(row.field("PIN").orElse("").strip(), finger.get().intValue(),
                row.number("Valid", 0xFF).orElse(1L).intValue(), bytes.get()));
    }

    private static Optional<byte[]> decoded(byte[] text) {
        if (text.length > MAX_SIZE * 2) return Optional.empty();
        String plain = new String(text, StandardCharsets.ISO_8859_1).replaceAll("\\s", "");
        if (plain.isEmpty()) return Optional.empty();
        try {
            return Optional.of(Base64.getDecoder().decode(plain)).filter(bytes -> bytes.length <= MAX_SIZE);
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** The line as the service writes it. */
    public String row() {
        String text = Base64.getEncoder().encodeToString(bytes);
        return "<Row><PIN>%s</PIN><FingerID>%d</FingerID><Size>%d</Size><Valid>%d</Valid><Template>%s</Template></Row>"
                .formatted(pin, finger, bytes.length, valid, text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SoapTemplate that && pin.equals(that.pin) && finger == that.finger
                && valid == that.valid && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return (pin.hashCode() * 31 + finger) * 31 + Arrays.hashCode(bytes);
    }

    /** Tells no bytes and nobody's number. */
    @Override
    public String toString() {
        return "finger " + finger + ", " + bytes.length + " bytes";
    }
}
