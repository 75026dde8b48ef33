package id.sidik.intake.modem;

import id.sidik.intake.sms.Sms;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Joins the parts of long messages that lie in the store. Keeps nothing: parts stay with the modem until all are there. */
final class LongMessages {
    private LongMessages() {}

    /** A message, and the places that may be emptied once it is kept. */
    record Joined(Sms message, List<Integer> places) {}

    private record Key(String sender, int reference, int total, int alone) {}

    /** @param patience how long after its first part a message is given up and told without the missing ones */
    static List<Joined> join(List<MessagePart> parts, Instant now, Duration patience) {
        Map<Key, List<MessagePart>> groups = new LinkedHashMap<>();
        for (MessagePart part : parts) {
            Key key = new Key(part.sender(), part.reference(), part.total(), part.total() == 1 ? part.index() : -1);
            groups.computeIfAbsent(key, one -> new ArrayList<>()).add(part);
        }
        List<Joined> joined = new ArrayList<>();
        groups.forEach((key, group) -> one(key, group, now, patience).ifPresent(joined::add));
        return joined;
    }

    /** Parts that come twice with other words are of another message: they wait until this one is gone. */
    private static Optional<Joined> one(Key key, List<MessagePart> group, Instant now, Duration patience) {
        Map<Integer, MessagePart> ordered = new TreeMap<>();
        List<Integer> places = new ArrayList<>();
        for (MessagePart part : group) {
            MessagePart first = ordered.putIfAbsent(part.sequence(), part);
            if (first == null || first.text().equals(part.text())) places.add(part.index());
        }
        boolean whole = ordered.size() == key.total();
        Optional<Instant> sent = ordered.values().stream().flatMap(part -> part.sent().stream())
                .min(Instant::compareTo);
        boolean late = sent.map(at -> at.plus(patience).isBefore(now)).orElse(false);
        if (!whole && !late) return Optional.empty();
        StringBuilder text = new StringBuilder();
        for (int sequence = 1; sequence <= key.total(); sequence++) {
            MessagePart part = ordered.get(sequence);
            text.append(part == null ? " … " : part.text());
        }
        return Optional.of(new Joined(new Sms(key.sender(), text.toString(), sent, now, whole), places));
    }
}
