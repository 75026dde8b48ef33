package id.sidik.store;

import id.sidik.domain.Punch;
import java.util.List;

/**
 * What waits to be sent, so much of it as was asked for.
 *
 * @param until where it ends: what waits behind is read from there
 */
public record OutLoad(List<OutFact> facts, List<Punch> punches, OutPlace until) {
    public int rows() {
        return facts.size() + punches.size();
    }
}
