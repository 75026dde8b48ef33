package id.sidik.central;

import id.sidik.central.CentralException.Code;
import id.sidik.store.MasterSync;
import id.sidik.store.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts edits of master data before the centre, many at once. An edit counts when it was made on the version that holds
 * there; otherwise both sides are kept for a person to decide.
 */
final class ProposeStep {
    private static final int AT_ONCE = 100;
    private static final int WEIGHT = 1 << 20;
    /** The form of the centre that takes many at once. */
    private static final int SINCE = 6;

    private final SyncTrip trip;

    ProposeStep(SyncTrip trip) {
        this.trip = trip;
    }

    /** @param word empty when the edit is larger than the centre takes */
    private record Answer(Proposal proposal, Optional<Proposed> word) {}

    void go() {
        long total = trip.store().read(tables -> tables.outbox().count()).proposals();
        long done = 0;
        while (!trip.stopped()) {
            trip.at(SyncStep.PROPOSING, done, total);
            List<Proposal> proposals = light(trip.store().transact(tables -> tables.masters().proposals(AT_ONCE,
                    trip.welcome().unit() == 0)));
            if (proposals.isEmpty()) return;
            List<Answer> answers = put(proposals);
            trip.store().transact(tables -> {
                answers.forEach(answer -> settle(tables.masters(), answer));
                return tables;
            });
            done += proposals.size();
        }
    }

    /** So many of them as go in one question; one alone may weigh more. */
    private static List<Proposal> light(List<Proposal> proposals) {
        long weight = 0;
        int most = 0;
        while (most < proposals.size() && (weight += proposals.get(most).body().length()) <= WEIGHT) most++;
        return proposals.subList(0, Math.min(Math.max(most, 1), proposals.size()));
    }

    private List<Answer> put(List<Proposal> proposals) {
        if (proposals.size() == 1 || trip.welcome().schema() < SINCE) return singly(proposals);
        try {
            List<Proposed> words = trip.centre().propose(proposals.stream().map(ProposeStep::edit).toList(),
                    trip.operator());
            List<Answer> answers = new ArrayList<>();
            for (Proposed word : words)
                answers.add(new Answer(proposals.get(answers.size()), Optional.of(word)));
            return answers;
        } catch (CentralException refused) {
            if (refused.code() != Code.TOO_MUCH) throw refused;
            return singly(proposals); // one of them is larger than the centre takes: the others go on
        }
    }

    private List<Answer> singly(List<Proposal> proposals) {
        return proposals.stream().map(each -> new Answer(each, put(each))).toList();
    }

    private Optional<Proposed> put(Proposal proposal) {
        try {
            return Optional.of(trip.centre().propose(edit(proposal), trip.operator()));
        } catch (CentralException refused) {
            if (refused.code() != Code.TOO_MUCH) throw refused;
            return Optional.empty();
        }
    }

    private static Edit edit(Proposal proposal) {
        return new Edit(proposal.kind(), proposal.key(), proposal.base(), proposal.body(), proposal.removed());
    }

    private void settle(MasterSync masters, Answer answer) {
        if (answer.word().isEmpty())
            refuse(masters, answer.proposal(), RowRefusal.code(Pushed.Why.FORM),
                    Pushed.Why.FORM.name());
        else
            switch (answer.word().get()) {
                case Proposed.Accepted(CentralMaster row) -> {
                    masters.accepted(answer.proposal(), row.version());
                    trip.tally().proposed();
                }
                case Proposed.Conflict(CentralMaster row) -> masters.conflict(answer.proposal(), MasterStep.kept(row));
                case Proposed.Refused(CentralMaster row) -> refuse(masters, answer.proposal(), RowRefusal.CITY,
                        row.kind());
            }
    }

    private void refuse(MasterSync masters, Proposal proposal, String code, String why) {
        masters.refused(proposal, code, why);
        trip.tally().refused();
    }
}
