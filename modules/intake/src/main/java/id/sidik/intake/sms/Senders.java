package id.sidik.intake.sms;

import java.util.Optional;

/** Who sends. */
public interface Senders {
    /** The office's key of the person that registered a number. */
    Optional<String> byPhone(PhoneNumber number);

    /** The office's key of a person. @param nip eighteen digits */
    Optional<String> byNip(String nip);
}
