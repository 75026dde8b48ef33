package id.sidik.central;

import id.sidik.store.MasterSync;
import id.sidik.store.Proposal;
import java.util.List;

/**
 * Puts edits of master data before the centre. An edit counts when it was made on the version that holds there;
 * otherwise both sides are kept for a person to decide.
 */
final class ProposeStep {
    private static final int AT_ONCE = 100;

    private final SyncTrip trip;

    ProposeStep(SyncTrip trip) {
        this.trip = trip;
    }

    private record Answer(Proposal proposal, Proposed word) {}

    void go() {
        long total = trip.store().read(tables -> tables.outbox().count()).proposals();
        long done = 0;
        while (!trip.stopped()) {
            trip.at(SyncStep.PROPOSING, done, total);
            List<Proposal> proposals = trip.store().transact(tables -> tables.masters().proposals(AT_ONCE,
                    trip.welcome().unit() == 0));
            if (proposals.isEmpty()) return;
            List<Answer> answers = proposals.stream().map(each -> new Answer(each, put(each))).toList();
            trip.store().transact(tables -> {
                answers.forEach(answer -> settle(tables.masters(), answer));
                return tables;
            });
            done += proposals.size();
        }
    }

    private Proposed put(Proposal proposal) {
        return trip.centre().propose(proposal.kind(), proposal.key(), proposal.base(), proposal.body(),
                proposal.removed(), trip.operator());
    }

    private void settle(MasterSync masters, Answer answer) {
        switch (answer.word()) {
            case Proposed.Accepted(CentralMaster row) -> {
                masters.accepted(answer.proposal(), row.version());
                trip.tally().proposed();
            }
            case Proposed.Conflict(CentralMaster row) -> {
                masters.conflict(answer.proposal(), MasterStep.kept(row));
            }
            case Proposed.Refused(CentralMaster row) -> {
                masters.refused(answer.proposal(), RowRefusal.CITY, row.kind());
                trip.tally().refused();
            }
        }
    }
}
