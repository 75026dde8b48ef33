package id.sidik.operations.example;

import id.sidik.domain.EmployeeId;
import id.sidik.operations.Office;
import id.sidik.operations.corrections.ReconDay;
import id.sidik.operations.corrections.ReconPerson;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells a story at an office, deed after deed, by the desks that the screens use. */
final class StoryTeller {
    private final Story story;
    private final Office office;
    private final StoryClock clock;
    private final StoryUnit unit;
    private final StoryFacts facts;
    private final StoryControl control;
    private final StoryPhones phones;
    private final StoryMessages messages;

    StoryTeller(Story story, Office office, StoryClock clock) {
        this.story = story;
        this.office = office;
        this.clock = clock;
        unit = new StoryUnit(story, office, new StoryLog(story));
        facts = new StoryFacts(office, unit, story.month());
        control = new StoryControl(office, unit, story.month());
        phones = new StoryPhones(story, office, unit);
        messages = new StoryMessages(story, office, unit);
    }

    /** @return how many people there are */
    int tell(Job.Progress progress) throws InterruptedException {
        unit.settle();
        messages.settle();
        int done = 0;
        for (Story.Moment moment : story.moments()) {
            if (progress.stopRequested()) throw new InterruptedException("stopped while telling");
            progress.at(done++, story.moments().size(), "import.example", moment.at().toLocalDate());
            clock.set(moment.at());
            for (StoryLine deed : moment.deeds()) tell(deed, moment.at());
        }
        return unit.size();
    }

    private void tell(StoryLine line, LocalDateTime now) throws InterruptedException {
        RecapRequest request = new RecapRequest(story.month(), story.regulation());
        switch (line.word()) {
            case "bring" -> bring(unit.file(now));
            case "settle" -> settle(line);
            case "draft" -> office.months().draft(request).run(Job.Progress.NONE);
            case "reconcile" -> office.months().reconcile(story.month());
            case "close" -> office.months().close(request, reasons(line)).run(Job.Progress.NONE);
            case "revise" -> office.months().revise(request, false, line.part(0), line.part(1), Map.of()).run(
                    Job.Progress.NONE);
            default -> {
                if (!facts.take(line) && !control.take(line) && !phones.take(line, now) && !messages.take(line, now))
                    throw line.wrong("no such deed");
            }
        }
    }

    /** The machine's log on a flash disk: its whole file, as a machine writes it. */
    private void bring(List<String> lines) throws InterruptedException {
        Ledger ledger = StoryFiles.lend("1_attlog.dat", lines,
                file -> office.pulls().importAttlog(file, unit.machine()).run(Job.Progress.NONE));
        if (!ledger.good()) throw new StoryException("not taken: " + ledger.code());
    }

    /** {@code settle PINs | note}: what is asked of their days was looked at, and stays as it is. */
    private void settle(StoryLine line) throws InterruptedException {
        List<EmployeeId> people = unit.people(line, 0);
        for (ReconPerson person : office.corrections().reconciliation().of(story.month()).run(Job.Progress.NONE)
                .people()) {
            if (!people.contains(person.id())) continue;
            for (ReconDay day : person.days())
                if (!day.open().isEmpty())
                    office.corrections().reconciliation().settle(person.id(), day, line.part(1));
        }
    }

    /** {@code close CHECK: reason | …}. */
    private static Map<String, String> reasons(StoryLine line) {
        Map<String, String> reasons = new HashMap<>();
        line.parts().forEach(part -> {
            int end = part.indexOf(':');
            if (end > 0) reasons.put(part.substring(0, end), part.substring(end + 1).strip());
        });
        return reasons;
    }
}
