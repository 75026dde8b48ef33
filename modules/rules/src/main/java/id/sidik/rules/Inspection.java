package id.sidik.rules;

import id.sidik.domain.DayFlag;
import id.sidik.domain.DayResult;
import id.sidik.domain.MachineId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a person should look at. Nothing here costs anybody anything: it only names what is unusual. */
public final class Inspection {
    /** So near to each other two people hardly put their fingers on one machine by turns. */
    public static final int USUAL_SECONDS = 2;

    private static final Set<DayFlag> WATCHED = Set.copyOf(
            EnumSet.of(DayFlag.MULTI_PUNCH, DayFlag.OUTSIDE_WINDOW, DayFlag.MANUAL_ENTRY));

    /**
     * One punch of a known person.
     *
     * @param person any key that is the same for the same person
     */
    public record Seen(MachineId machine, String person, LocalDateTime at) {
        /** Names no person. */
        @Override
        public String toString() {
            return "a punch on machine " + machine;
        }
    }

    /** Different people at one machine within seconds. @param seen in the order of time */
    public record Cluster(MachineId machine, LocalDateTime from, LocalDateTime to, List<Seen> seen) {
        public Cluster {
            seen = List.copyOf(seen);
        }

        /** Each once. */
        public Set<String> people() {
            return seen.stream().map(Seen::person).collect(Collectors.toSet());
        }
    }

    /** Two people, the smaller key first. */
    public record Pair(String one, String other) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair pair) {
            return Comparator.comparing(Pair::one).thenComparing(Pair::other).compare(this, pair);
        }

        /** Names no person. */
        @Override
        public String toString() {
            return "a pair";
        }
    }

    private Inspection() {}

    /** The flags of a day that somebody should look at. */
    public static Set<DayFlag> watched(DayResult day) {
        return day.flags().stream().filter(WATCHED::contains).collect(Collectors.toSet());
    }

    /**
     * Punches of different people at one machine that follow each other within so many seconds, in any order given.
     *
     * @param seconds 0 for the very same second
     * @return in the order of time
     */
    public static List<Cluster> clusters(Collection<Seen> punches, int seconds) {
        if (seconds < 0) throw new IllegalArgumentException("seconds are not negative: " + seconds);
        Map<MachineId, List<Seen>> byMachine = punches.stream().collect(Collectors.groupingBy(Seen::machine));
        List<Cluster> found = new ArrayList<>();
        byMachine.values().forEach(own -> chains(own, seconds, found));
        found.sort(Comparator.comparing(Cluster::from).thenComparing(cluster -> cluster.machine().toString()));
        return List.copyOf(found);
    }

    private static void chains(List<Seen> punches, int seconds, List<Cluster> found) {
        List<Seen> sorted = punches.stream().sorted(Comparator.comparing(Seen::at).thenComparing(Seen::person))
                .toList();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            boolean near = i < sorted.size()
                    && sorted.get(i - 1).at().until(sorted.get(i).at(), ChronoUnit.SECONDS) <= seconds;
            if (near) continue;
            Cluster chain = new Cluster(sorted.get(start).machine(), sorted.get(start).at(), sorted.get(i - 1).at(),
                    sorted.subList(start, i));
            if (chain.people().size() > 1) found.add(chain);
            start = i;
        }
    }

    /** On how many days two people stood in one cluster: once is chance, often is worth a question. */
    public static Map<Pair, Integer> pairs(List<Cluster> clusters) {
        Map<Pair, Set<LocalDate>> days = new TreeMap<>();
        for (Cluster cluster : clusters) {
            List<String> people = cluster.people().stream().sorted().toList();
            for (int i = 0; i < people.size(); i++) {
                for (String other : people.subList(i + 1, people.size())) {
                    days.computeIfAbsent(new Pair(people.get(i), other), _ -> new HashSet<>())
                            .add(cluster.from().toLocalDate());
                }
            }
        }
        Map<Pair, Integer> counted = new TreeMap<>();
        days.forEach((pair, on) -> counted.put(pair, on.size()));
        return counted;
    }
}
