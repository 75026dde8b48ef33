package id.sidik.intake.sms;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Decides of messages. Knows no clock and keeps nothing: the earlier requests are given to it. */
public final class SmsDesk {
    private static final Duration AGAIN_WITHIN = Duration.ofMinutes(10);

    private final SmsGrammar grammar;
    private final Senders senders;
    private final ZoneId zone;

    public SmsDesk(SmsGrammar grammar, Senders senders, ZoneId zone) {
        this.grammar = grammar;
        this.senders = senders;
        this.zone = zone;
    }

    /** @param id for the request, if it becomes one @param earlier all requests of at least the month */
    public SmsTaking take(UUID id, Sms message, List<SmsRequest> earlier) {
        Optional<SmsRequest> same = earlier.stream().filter(known -> again(known.message(), message)).findFirst();
        if (same.isPresent()) return new SmsTaking.Again(same.get().id());
        SmsRequest request = decide(id, message);
        List<UUID> replaces = new ArrayList<>();
        List<UUID> overlaps = new ArrayList<>();
        for (SmsRequest known : earlier) {
            if (request.state() != SmsState.ACCEPTED || !known.state().open() || !request.overlaps(known)) continue;
            boolean later = !message.received().isBefore(known.message().received());
            (later && request.covers(known) ? replaces : overlaps).add(known.id());
        }
        return new SmsTaking.Taken(request, replaces, overlaps);
    }

    private static boolean again(Sms known, Sms message) {
        Duration apart = Duration.between(known.received(), message.received()).abs();
        return apart.compareTo(AGAIN_WITHIN) <= 0 && number(known).equals(number(message))
                && SmsParser.folded(known.text()).equals(SmsParser.folded(message.text()));
    }

    private static String number(Sms message) {
        return PhoneNumber.of(message.sender()).map(PhoneNumber::digits).orElse(message.sender());
    }

    private SmsRequest decide(UUID id, Sms message) {
        SmsReading reading = SmsParser.read(grammar, message.text(), message.day(zone));
        return switch (reading) {
            case SmsReading.Refused(SmsRefusal why) -> rejected(id, message, byPhone(message), Optional.empty(), why);
            case SmsReading.Asked asked when !message.whole() ->
                rejected(id, message, byPhone(message), Optional.of(asked), SmsRefusal.INCOMPLETE);
            case SmsReading.Asked asked -> identified(id, message, asked);
        };
    }

    private SmsRequest identified(UUID id, Sms message, SmsReading.Asked asked) {
        Optional<String> phone = byPhone(message);
        Optional<String> nip = asked.nip().flatMap(senders::byNip);
        Optional<SmsRefusal> why = switch (grammar.identity()) {
            case PHONE -> unknown(phone, asked, nip);
            case NIP -> nip.isEmpty() ? Optional.of(SmsRefusal.UNKNOWN_NIP) : Optional.empty();
            case BOTH -> nip.isEmpty() ? Optional.of(SmsRefusal.UNKNOWN_NIP) : unknown(phone, asked, nip);
        };
        Optional<String> person = grammar.identity() == SenderIdentity.NIP ? nip : phone;
        if (why.isPresent()) return rejected(id, message, person, Optional.of(asked), why.get());
        return new SmsRequest(id, message, SmsState.RECEIVED, person, Optional.of(asked), Optional.empty())
                .after(SmsState.Step.ACCEPT);
    }

    /** A NIP that is told must never be somebody else's, even where none is asked for. */
    private static Optional<SmsRefusal> unknown(Optional<String> phone, SmsReading.Asked asked, Optional<String> nip) {
        if (phone.isEmpty()) return Optional.of(SmsRefusal.UNKNOWN_NUMBER);
        boolean other = asked.nip().isPresent() && !nip.equals(phone);
        return other ? Optional.of(SmsRefusal.OTHER_PERSON) : Optional.empty();
    }

    private Optional<String> byPhone(Sms message) {
        return PhoneNumber.of(message.sender()).flatMap(senders::byPhone);
    }

    private static SmsRequest rejected(UUID id, Sms message, Optional<String> person,
            Optional<SmsReading.Asked> asked, SmsRefusal why) {
        return new SmsRequest(id, message, SmsState.RECEIVED, person, asked, Optional.of(why))
                .after(SmsState.Step.REJECT);
    }

    /**
     * Requests whose day of receipt is over and that help nobody: unanswered, or rejected and not sent again rightly on
     * the same day. Their senders have to reconcile.
     */
    public List<SmsRequest> ended(List<SmsRequest> requests, Instant now) {
        return requests.stream().filter(each -> each.state().after(SmsState.Step.DAY_ENDED).isPresent())
                .filter(each -> each.person().isPresent() && each.why().map(SmsRefusal::answered).orElse(true))
                .filter(each -> now.atZone(zone).toLocalDate().isAfter(each.message().day(zone)))
                .filter(each -> requests.stream().noneMatch(other -> mends(other, each))).toList();
    }

    private boolean mends(SmsRequest other, SmsRequest rejected) {
        boolean good = other.asked().isPresent() && other.why().isEmpty() && other.state() != SmsState.RECEIVED;
        return good && other.person().equals(rejected.person())
                && other.message().day(zone).equals(rejected.message().day(zone))
                && !other.message().received().isBefore(rejected.message().received());
    }
}
