package id.sidik.intake.sms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A message exactly as it came: over the modem, from a telephone's export, or typed in.
 *
 * @param sender  as told: a number, a short code or a name
 * @param sent    what the centre of the network stamped on it, if it told
 * @param taken   when this laptop took it
 * @param whole   false when parts of a long message never came
 */
public record Sms(String sender, String text, Optional<Instant> sent, Instant taken, boolean whole) {
    /** When it counts as received: the network's time, so that a laptop that slept harms nobody; never in the future. */
    public Instant received() {
        return sent.filter(at -> !at.isAfter(taken)).orElse(taken);
    }

    /** The day of receipt, up to 23:59:59 of the office. */
    public LocalDate day(ZoneId zone) {
        return received().atZone(zone).toLocalDate();
    }

    /** Equal for the same message read twice: sender, text and the network's time, or the time of taking. */
    public String fingerprint() {
        String all = sender + '\0' + sent.orElse(taken) + '\0' + text;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Tells neither number nor text. */
    @Override
    public String toString() {
        return "a message of " + text.length() + " characters";
    }
}
