package id.sidik.intake.sms;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** A made-up unit with a made-up circular; this is nobody's real form. */
abstract class SmsTestBase {
    static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    static final String NIP_ONE = "199001012020121001";
    static final String NIP_TWO = "199001012020122002";
    static final Map<String, String> KINDS = Map.of("DL", "DINAS_LUAR", "S", "SAKIT", "ct", "CUTI_TAHUNAN");
    static final SmsGrammar GRAMMAR = grammar('#', SenderIdentity.PHONE, SmsField.KIND, SmsField.FROM, SmsField.TO,
            SmsField.NOTE);
    static final Senders SENDERS = new Senders() {
        @Override
        public Optional<String> byPhone(PhoneNumber number) {
            return Optional.ofNullable(Map.of("+6281100001", "one", "+6281100002", "two").get(number.digits()));
        }

        @Override
        public Optional<String> byNip(String nip) {
            return Optional.ofNullable(Map.of(NIP_ONE, "one", NIP_TWO, "two").get(nip));
        }
    };

    static SmsGrammar grammar(char separator, SenderIdentity identity, SmsField... fields) {
        return new SmsGrammar(true, "izin", separator, List.of(fields), EnumSet.allOf(SmsDateForm.class), KINDS,
                identity, SmsGrammar.USUAL_LONGEST, OptionalInt.empty());
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(JAKARTA).toInstant();
    }

    static Sms sms(String sender, String text, String local) {
        return new Sms(sender, text, Optional.of(at(local)), at(local).plusSeconds(5), true);
    }

    static SmsTaking take(SmsGrammar grammar, Sms message, List<SmsRequest> earlier) {
        return new SmsDesk(grammar, SENDERS, JAKARTA).take(UUID.randomUUID(), message, earlier);
    }

    static SmsRequest taken(SmsGrammar grammar, Sms message) {
        return ((SmsTaking.Taken) take(grammar, message, List.of())).request();
    }
}
