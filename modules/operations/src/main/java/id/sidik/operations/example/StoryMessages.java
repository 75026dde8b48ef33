package id.sidik.operations.example;

import id.sidik.operations.Office;
import id.sidik.operations.roads.ModemPractice.Arrival;
import id.sidik.operations.roads.SmsApproval;
import id.sidik.operations.roads.SmsForm;
import id.sidik.operations.roads.SmsLine;
import id.sidik.operations.roads.SmsReplies;
import id.sidik.operations.roads.SmsRules;
import id.sidik.operations.work.Job;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Requests by SMS: how they are written in the unit, who sends them, what came and what became of it. */
final class StoryMessages {
    private static final int LONGEST = 31;
    /** The months that a unit keeps texts at most: the example is older than the usual. */
    private static final int KEPT_MONTHS = 120;

    private final Story story;
    private final Office office;
    private final StoryUnit unit;

    StoryMessages(Story story, Office office, StoryUnit unit) {
        this.story = story;
        this.office = office;
        this.unit = unit;
    }

    /** {@code form keyword | separator | parts | forms of a date | codes}, {@code answer}, {@code reason}, {@code number}. */
    void settle() {
        for (StoryLine line : story.all("form"))
            office.roads().inbox().settle(new SmsRules(form(line), new SmsReplies(texts("answer"), texts("reason")),
                    KEPT_MONTHS));
        for (StoryLine line : story.all("number"))
            office.roads().numbers().register(unit.person(line.part(0)).id(), line.part(1), line.text(2));
    }

    private static SmsForm form(StoryLine line) {
        Map<String, String> kinds = line.words(4).stream().map(each -> each.split("="))
                .collect(Collectors.toMap(each -> each[0], each -> each[1]));
        Set<SmsForm.DateForm> dates = line.words(3).stream().map(SmsForm.DateForm::valueOf)
                .collect(Collectors.toSet());
        return new SmsForm(true, line.part(0), line.part(1).charAt(0),
                line.words(2).stream().map(SmsForm.Part::valueOf).toList(), dates, kinds, SmsForm.Identity.PHONE,
                LONGEST, OptionalInt.empty());
    }

    private Map<String, String> texts(String word) {
        Map<String, String> texts = new HashMap<>();
        story.all(word).forEach(line -> texts.put(line.part(0), line.part(1)));
        return texts;
    }

    /** @return whether the word is one of these */
    boolean take(StoryLine line, LocalDateTime now) throws InterruptedException {
        switch (line.word()) {
            case "modem" -> modem(List.of(new Arrival(sender(line.part(0)), line.part(1))));
            case "typed" -> office.roads().inbox().add(sender(line.part(0)), line.part(1), now);
            case "approve" -> {
                office.roads().decisions().approve(waiting(line), approval(line, now));
                modem(List.of());
            }
            case "deny" -> {
                office.roads().decisions().refuse(waiting(line), line.part(2));
                modem(List.of());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void modem(List<Arrival> arrivals) throws InterruptedException {
        office.roads().practice().bring(arrivals).run(Job.Progress.NONE);
    }

    /** Of a person by PIN; a stranger is told as the network shows him. */
    private String sender(String told) {
        return story.all("number").stream().filter(line -> line.part(0).equals(told)).map(line -> line.part(1))
                .findFirst().orElse(told);
    }

    /** {@code approve PIN | day it came | number of the letter | its date | note}. */
    private static SmsApproval approval(StoryLine line, LocalDateTime now) {
        return new SmsApproval(Optional.empty(), Optional.empty(), Optional.empty(), line.text(2), line.maybeDay(3),
                now.toLocalDate(), Optional.empty(), line.text(4));
    }

    /** What waits of what a person sent on a day. */
    private Collection<UUID> waiting(StoryLine line) {
        List<UUID> found = office.roads().inbox().list(YearMonth.from(line.day(1))).stream()
                .filter(one -> one.stand().open() && one.received().toLocalDate().equals(line.day(1))
                        && one.person().equals(Optional.of(unit.person(line.part(0)).id())))
                .map(SmsLine::id).toList();
        if (found.isEmpty()) throw line.wrong("no message waits");
        return found;
    }
}
