package id.sidik.operations.month;

import id.sidik.store.MonthDecision;
import id.sidik.store.MonthEvent;
import id.sidik.store.MonthEvent.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How a month of a unit was closed and revised, by all its laptops, and which of it holds. The same facts say the same on
 * every laptop and at the centre.
 */
public final class Closings {
    private final List<MonthEvent> all;
    private final List<MonthEvent> standing;
    private final Map<UUID, UUID> bases = new HashMap<>();

    private Closings(List<MonthEvent> all, Set<UUID> beaten) {
        this.all = all;
        this.standing = all.stream().filter(event -> !beaten.contains(event.id())).toList();
        for (int i = 0; i < all.size(); i++) {
            MonthEvent event = all.get(i);
            event.base().or(() -> earlier(event)).ifPresent(base -> bases.put(event.id(), base));
        }
    }

    /** @param events of one month, the later last @param decisions about it, the later last */
    public static Closings of(List<MonthEvent> events, List<MonthDecision> decisions) {
        return new Closings(events.stream().filter(event -> event.kind() == Kind.FINAL || event.kind() == Kind.REVISION)
                .toList(), MonthDecision.beaten(decisions));
    }

    /** Of a revision that does not tell what it takes on: the last one of a number before. */
    private Optional<UUID> earlier(MonthEvent revision) {
        return all.stream().takeWhile(event -> !event.equals(revision)).filter(event -> event.kind().compareTo(revision
                .kind()) < 0 || event.kind() == revision.kind() && event.number() < revision.number())
                .map(MonthEvent::id).reduce((_, later) -> later);
    }

    /**
     * What the laptops say that the month is, in the order in which they said it: one as long as they agree, none while
     * it is open.
     */
    public List<MonthEvent> heads() {
        Set<UUID> taken = standing.stream().map(event -> bases.get(event.id())).collect(Collectors.toCollection(
                HashSet::new));
        return standing.stream().filter(event -> !taken.contains(event.id())).toList();
    }

    /** Whether laptops closed or revised it each by itself, and nobody has decided which holds. */
    public boolean contested() {
        return heads().size() > 1;
    }

    /** What the month is; while it is contested what was said last. */
    public Optional<MonthEvent> holding() {
        return heads().stream().reduce((_, later) -> later);
    }

    /** What a laptop goes on showing while it is contested: its own last word, when it has one. */
    public Optional<MonthEvent> holding(Predicate<MonthEvent> own) {
        return heads().stream().filter(own).reduce((_, later) -> later).or(this::holding);
    }

    /** What has to go when one of the heads is to stand: the others, and what they alone rest on. */
    public List<UUID> against(UUID stands) {
        Set<UUID> kept = chain(stands);
        Set<UUID> gone = new LinkedHashSet<>();
        for (MonthEvent head : heads())
            chain(head.id()).stream().filter(event -> !kept.contains(event)).forEach(gone::add);
        return List.copyOf(gone);
    }

    private Set<UUID> chain(UUID head) {
        Set<UUID> chain = new LinkedHashSet<>();
        for (UUID at = head; at != null && chain.add(at);) at = bases.get(at);
        return chain;
    }

    /** As they were before anybody decided. */
    public Closings undecided() {
        return new Closings(new ArrayList<>(all), Set.of());
    }
}
