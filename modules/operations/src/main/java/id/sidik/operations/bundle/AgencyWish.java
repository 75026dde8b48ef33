package id.sidik.operations.bundle;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What is to go into a settings pack.
 *
 * @param agency      as it calls itself, not blank
 * @param regulations files of regulation packs
 * @param choice      the pack that units work by, from a month on
 * @param pages       whether this laptop's own pages and looks of reports go along
 * @param centre      where the centre is
 */
public record AgencyWish(String agency, List<Path> regulations, Optional<Choice> choice, boolean pages,
        Optional<Centre> centre) {
    /** A regulation pack, by its id, from a month on. */
    public record Choice(String pack, YearMonth from) {}

    /** @param trust a file with the authority's certificate (PEM), or the SHA-256 of the server's */
    public record Centre(String hosts, String database, String trust) {}

    public AgencyWish {
        regulations = List.copyOf(regulations);
    }
}
