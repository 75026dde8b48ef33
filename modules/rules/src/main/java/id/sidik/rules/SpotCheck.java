package id.sidik.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses people for a spot check (sidak) so that anybody can check the choice afterwards: by the SHA-256 of the
 * recorded seed and the person's key, smallest first. The same seed and the same people give the same choice, in
 * whatever order they are listed.
 */
public final class SpotCheck {
    private SpotCheck() {}

    /**
     * The chosen keys in the order they were drawn; all of them when there are fewer.
     *
     * @param seed   as recorded, never blank
     * @param people keys, each counted once
     */
    public static List<String> choose(String seed, Collection<String> people, int count) {
        if (seed.isBlank()) throw new IllegalArgumentException("a seed is not blank");
        if (count < 0) throw new IllegalArgumentException("a count is not negative: " + count);
        return people.stream().distinct()
                .sorted(Comparator.comparing((String person) -> Sha256.hex(seed + "\n" + person))).limit(count)
                .toList();
    }
}
