package id.sidik.rules;

import id.sidik.rules.RegulationReader.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A set of regulations to choose from; several versions of one may stand beside each other. */
public record Regulations(List<Regulation> all) {
    private static final List<String> BUILT_IN = List.of("nat-2023", "singkawang-2019", "bartim-2022", "kbb-2024",
            "pati-2019", "klaten-2019");

    public Regulations {
        all = List.copyOf(all);
    }

    /** The packs that come with the program; the national one first. */
    public static Regulations builtIn() {
        return new Regulations(builtInTexts().stream().map(Regulations::load).toList());
    }

    /** The texts of those packs, in the same order; the reader takes every one of them. */
    public static List<String> builtInTexts() {
        return BUILT_IN.stream().map(id -> Resource.text("packs/" + id + ".json")).toList();
    }

    /** The newest version of a pack. */
    public Optional<Regulation> find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).max(Comparator.comparing(Regulation::version));
    }

    /** The newest version of each pack, in the order of the set. */
    public List<Regulation> newest() {
        return all.stream().map(Regulation::id).distinct().flatMap(id -> find(id).stream()).toList();
    }

    /** The version of a pack that holds on a day; of two the newer one. Empty when none does. */
    public Optional<Regulation> on(String id, LocalDate day) {
        return all.stream().filter(one -> one.id().equals(id) && one.inForce(day))
                .max(Comparator.comparing(Regulation::version));
    }

    /** Days that one version of a pack holds for, both inclusive. */
    public record Reign(Regulation regulation, LocalDate from, LocalDate to) {}

    /** Which versions of a pack hold from day to day, in order; days without any are left out. */
    public List<Reign> reigns(String id, LocalDate from, LocalDate to) {
        List<Reign> found = new ArrayList<>();
        from.datesUntil(to.plusDays(1)).forEach(day -> on(id, day).ifPresent(regulation -> {
            Optional<Reign> last = found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
            if (last.isPresent() && last.get().to().plusDays(1).equals(day)
                    && last.get().regulation().equals(regulation)) {
                found.set(found.size() - 1, new Reign(regulation, last.get().from(), day));
            } else
                found.add(new Reign(regulation, day, day));
        }));
        return found;
    }

    /** Gaps and overlaps between the versions of each pack, and versions that stand twice. */
    public List<Finding> findings() {
        return all.stream().map(Regulation::id).distinct()
                .flatMap(id -> VersionCheck.of(all.stream().filter(one -> one.id().equals(id)).toList()).stream())
                .toList();
    }

    private static Regulation load(String text) {
        return switch (RegulationReader.read(text)) {
            case Reading.Good(Regulation regulation) -> regulation;
            case Reading.Refused refused -> throw new IllegalStateException("built in: " + refused.faults());
        };
    }
}
