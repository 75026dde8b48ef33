package id.sidik.rules;

import java.util.List;
import java.util.Optional;

/** Classes from minute 1 without hole or overlap, the last without end; checked when the pack is read. */
public record Bands(List<Band> bands) {
    public Bands {
        bands = List.copyOf(bands);
    }

    /** Empty for 0 minutes. */
    public Optional<Band> of(int minutes) {
        for (Band band : bands) if (band.covers(minutes)) return Optional.of(band);
        return Optional.empty();
    }

    /** The class of a missing record. */
    public Band last() {
        return bands.getLast();
    }
}
