package id.sidik.central;

import id.sidik.store.MeetingWord;
import java.util.Optional;

/**
 * Both sides compare the word that the last meeting left. A strange one that is older than ours: the centre was restored
 * from a backup, and everything goes again. One that is not older: another copy of this laptop's folder was there, or
 * this folder was itself restored; then nothing is lost, but somebody has to be told.
 */
final class MeetingStep {
    private static final int SINCE = 6;

    private final SyncTrip trip;

    MeetingStep(SyncTrip trip) {
        this.trip = trip;
    }

    void go() {
        if (trip.welcome().schema() < SINCE) return;
        leave().ifPresent(strange -> {
            adopt(strange);
            leave();
        });
    }

    /** @return the strange word that the centre holds */
    private Optional<String> leave() {
        MeetingWord word = trip.store().transact(tables -> tables.syncLog().word());
        Optional<String> strange = trip.centre().agree(trip.laptop(), word.known(), word.fresh());
        if (strange.isEmpty()) trip.store().transact(tables -> {
            tables.syncLog().agreed(word.fresh());
            return tables;
        });
        return strange;
    }

    /** Whatever follows from it is noted here before the centre forgets it. */
    private void adopt(String strange) {
        trip.store().transact(tables -> {
            long ours = MeetingWord.number(tables.syncLog().word().known());
            if (!tables.syncLog().adopt(strange)) return tables;
            if (MeetingWord.number(strange) < ours) trip.sendEverythingAgain(tables);
            else
                trip.tally().copied();
            return tables;
        });
    }
}
