package id.sidik.operations.centre;

import id.sidik.central.CentralException;
import id.sidik.central.CentreSettings;
import id.sidik.central.Releases;
import id.sidik.operations.updates.Release;
import id.sidik.operations.updates.ReleaseSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Releases at the centre, read in pieces over one line; a line that broke is opened again by the next question. */
final class CentreReleases implements ReleaseSource {
    private final Supplier<CentreSettings> who;
    private Optional<Releases> line = Optional.empty();

    CentreReleases(Supplier<CentreSettings> who) {
        this.who = who;
    }

    @Override
    public String name() {
        return who.get().database();
    }

    @Override
    public Optional<byte[]> manifest() {
        return asked(Releases::manifest);
    }

    @Override
    public byte[] part(Release.Item item, long from) {
        int skip = (int) (from % Releases.PIECE);
        byte[] piece = asked(shelf -> shelf.piece(item.sha(), (int) (from / Releases.PIECE)));
        return piece.length <= skip ? new byte[0] : java.util.Arrays.copyOfRange(piece, skip, piece.length);
    }

    private <T> T asked(Function<Releases, T> question) {
        try {
            if (line.isEmpty()) line = Optional.of(Releases.open(who.get()));
            return question.apply(line.get());
        } catch (CentralException failed) {
            close();
            throw CentreTroubles.of(failed);
        }
    }

    @Override
    public void close() {
        Optional<Releases> open = line;
        line = Optional.empty();
        try {
            open.ifPresent(Releases::close);
        } catch (CentralException broken) {
            System.getLogger(CentreReleases.class.getName()).log(System.Logger.Level.DEBUG, "the line was broken",
                    broken);
        }
    }
}
