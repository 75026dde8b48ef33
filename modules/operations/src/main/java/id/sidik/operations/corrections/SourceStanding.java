package id.sidik.operations.corrections;

import id.sidik.domain.Correction;
import id.sidik.store.Tables;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * How far the records of a sheet or an incident have come, as one.
 *
 * @param standing of most of them
 */
record SourceStanding(int records, Standing standing) {
    static SourceStanding of(Tables tables, UUID source) {
        List<Correction> all = tables.corrections().of(source);
        Present present = new Present(tables);
        List<Standing> standings = all.stream().map(present::standing).toList();
        Standing most = standings.stream().max(Comparator
                .comparingLong((Standing one) -> standings.stream().filter(one::equals).count())
                .thenComparing(Comparator.reverseOrder())).orElse(Standing.COUNTS);
        return new SourceStanding(all.size(), most);
    }
}
