package id.sidik.store;

import id.sidik.domain.SpecialPeriod;
import id.sidik.domain.Whom;
import java.util.List;
import java.util.UUID;

/** A special period and whom it is for. */
public record KeptSpecial(UUID id, SpecialPeriod period, List<Whom> whom, Authorship author) {
    public KeptSpecial {
        whom = whom.stream().distinct().sorted().toList();
    }
}
