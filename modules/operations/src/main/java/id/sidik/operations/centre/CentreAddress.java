package id.sidik.operations.centre;

import id.sidik.central.CentreSettings;
import id.sidik.central.Trust;
import id.sidik.central.Waits;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.nio.file.Path;

/**
 * Where the centre is, who signs in, and how its server is known, as a person types it.
 *
 * @param hosts    "pusat.example:3306, cadangan.example"
 * @param trust    the name of the authority's file (PEM), or the certificate's SHA-256 (64 hex digits, colons allowed)
 */
public record CentreAddress(String hosts, String database, String account, String password, String trust) {
    private static final String FINGERPRINT = "([0-9A-Fa-f]{2}[: ]?){31}[0-9A-Fa-f]{2}";

    /** Never the password. */
    @Override
    public String toString() {
        return account + " at " + hosts + "/" + database;
    }

    /** Whether the server is known by its certificate's fingerprint, and not by an authority's file. */
    private boolean byPrint() {
        return trust.strip().matches(FINGERPRINT);
    }

    /** As an office keeps it; the password is kept apart. */
    public CentrePlace place(boolean automatic) {
        String file = byPrint() ? "" : Path.of(trust).toAbsolutePath().toString();
        return new CentrePlace(hosts, database, account, file, byPrint() ? trust : "", automatic);
    }

    /** @throws TroubleException CEN-120 when it is no address of a centre */
    CentreSettings settings() {
        try {
            Trust known = byPrint() ? new Trust.Fingerprint(trust.strip()) : new Trust.Authority(Path.of(trust));
            return new CentreSettings(CentreSettings.hosts(hosts), database, account, password, known, Waits.USUAL);
        } catch (IllegalArgumentException wrong) {
            throw new TroubleException(Trouble.of("CEN-120", "trouble.centre.address"), wrong);
        }
    }
}
