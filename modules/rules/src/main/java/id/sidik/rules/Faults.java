package id.sidik.rules;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a pack, at most {@value #MOST}: more would help nobody. */
final class Faults {
    static final int MOST = 50;

    private final Layers layers;
    private final List<PackFault> found = new ArrayList<>();

    Faults(Layers layers) {
        this.layers = layers;
    }

    void add(String path, Problem problem, List<String> figures) {
        boolean told = found.stream().anyMatch(fault -> fault.problem() == problem && fault.path().equals(path));
        if (!told && found.size() < MOST) found.add(layers.fault(path, problem, figures));
    }

    List<PackFault> found() {
        return List.copyOf(found);
    }
}
