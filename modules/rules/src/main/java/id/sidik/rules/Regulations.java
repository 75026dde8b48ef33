package id.sidik.rules;

import id.sidik.rules.RegulationReader.Reading;
import java.util.List;
import java.util.Optional;

/** A set of regulations to choose from. */
public record Regulations(List<Regulation> all) {
    private static final List<String> BUILT_IN = List.of("nat-2023", "singkawang-2019", "bartim-2022", "kbb-2024",
            "pati-2019", "klaten-2019");

    public Regulations {
        all = List.copyOf(all);
    }

    /** The packs that come with the program; the national one first. */
    public static Regulations builtIn() {
        return new Regulations(BUILT_IN.stream().map(Regulations::load).toList());
    }

    /** The newest version of a pack. */
    public Optional<Regulation> find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).max(java.util.Comparator.comparing(Regulation::version));
    }

    private static Regulation load(String id) {
        return switch (RegulationReader.read(Resource.text("packs/" + id + ".json"))) {
            case Reading.Good(Regulation regulation) -> regulation;
            case Reading.Refused refused -> throw new IllegalStateException(id + ": " + refused.faults());
        };
    }
}
