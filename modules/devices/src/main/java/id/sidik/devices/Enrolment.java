package id.sidik.devices;

import id.sidik.protocol.Command;
import id.sidik.protocol.EnrolForm;
import id.sidik.protocol.EventCode;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;
import id.sidik.protocol.StartEnrol;
import id.sidik.protocol.UserRecord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a machine to take a finger, follows it to the end, and leaves the sensor free in every case (section 10). */
public final class Enrolment {
    private static final Logger LOG = LoggerFactory.getLogger(Enrolment.class);

    private final Visit visit;
    private final EnrolSettings settings;

    Enrolment(Visit visit, EnrolSettings settings) {
        this.visit = visit;
        this.settings = settings;
    }

    /**
     * Takes a finger. The place in the machine should be empty; a person who is not on the machine cannot be enrolled.
     *
     * @param screen told of every step, the end too; must return at once
     * @return the end: also when the person asked to stop
     * @throws MachineException when the machine cannot be asked any further
     */
    public EnrolStep.End take(StartEnrol wish, Consumer<EnrolStep> screen) throws MachineException {
        EnrolStep.End end = start(wish, screen);
        screen.accept(end);
        return end;
    }

    private EnrolStep.End start(StartEnrol wish, Consumer<EnrolStep> screen) throws MachineException {
        visit.ask(Command.CANCELCAPTURE);
        visit.conversation().inbox().open();
        // a firmware that tells no events on request may still tell those of an enrolment
        visit.ask(Command.REG_EVENT, EventCode.registration(EventCode.ALL));
        try {
            Optional<EnrolForm> form = accepted(wish);
            boolean verify = known().map(EnrolHabit::startVerify).orElse(false);
            if (form.isEmpty()) return remember(new EnrolStep.NotSupported(), form, verify);
            if (verify) visit.ask(Command.STARTVERIFY);
            return remember(follow(wish, screen), form, verify);
        } catch (MachineException over) {
            if (over.refusal() instanceof Refusal.Stopped) return new EnrolStep.Cancelled();
            throw over;
        } finally {
            free();
        }
    }

    private Optional<EnrolHabit> known() throws MachineException {
        String firmware = visit.identity().firmware();
        return visit.capability().events().enrol().filter(habit -> habit.firmware().equals(firmware));
    }

    /** The first form that the firmware accepts, beginning with the one that served. */
    private Optional<EnrolForm> accepted(StartEnrol wish) throws MachineException {
        for (EnrolForm form : forms()) {
            Optional<byte[]> argument = form.argument(wish);
            if (argument.isEmpty()) continue;
            visit.sensor().enrolling(true);
            Packet answer = visit.ask(Command.STARTENROLL, argument.get());
            if (answer.code() == Reply.ACK_OK) return Optional.of(form);
            LOG.info("enrolment as {} is answered {}", form, answer.code());
        }
        return Optional.empty();
    }

    /** An old machine would take the text form for somebody else's number, so it hears its own forms first. */
    private Set<EnrolForm> forms() throws MachineException {
        boolean old = visit.capability().userRecordSize().orElse(UserRecord.LONG_SIZE) == UserRecord.SHORT_SIZE;
        Set<EnrolForm> forms = new LinkedHashSet<>();
        known().flatMap(EnrolHabit::form).ifPresent(forms::add);
        forms.addAll(old
                ? List.of(EnrolForm.NUMBER_5, EnrolForm.WORDS_4, EnrolForm.TEXT_26)
                : List.of(EnrolForm.TEXT_26, EnrolForm.NUMBER_5, EnrolForm.WORDS_4));
        return forms;
    }

    private EnrolStep.End follow(StartEnrol wish, Consumer<EnrolStep> screen) throws MachineException {
        EnrolProgress progress = new EnrolProgress(wish, settings.presses(), visit.capability().events().rules());
        screen.accept(progress.waiting());
        Limit whole = visit.conversation().limit(settings.longest());
        while (!whole.passed()) {
            Optional<Packet> event = visit.conversation().event(whole.slice());
            if (event.isEmpty()) continue;
            for (EnrolStep step : progress.take(event.get())) {
                if (step instanceof EnrolStep.End end) {
                    drain();
                    return end;
                }
                screen.accept(step);
            }
        }
        return progress.late();
    }

    /** Some firmware tells the end twice (section 10, MS). */
    private void drain() throws MachineException {
        Limit echo = visit.conversation().limit(settings.echo());
        while (!echo.passed()) visit.conversation().event(echo.slice());
    }

    /** A machine that has told nothing at all may have waited for STARTVERIFY, or heard it and should not have. */
    private EnrolStep.End remember(EnrolStep.End end, Optional<EnrolForm> form, boolean verify)
            throws MachineException {
        boolean silent = end instanceof EnrolStep.TimedOut(boolean heard) && !heard;
        EnrolHabit habit = new EnrolHabit(form, verify ^ silent, visit.identity().firmware());
        visit.learned(visit.capability().withEvents(visit.capability().events().enrolling(habit)));
        return end;
    }

    private void free() {
        try {
            Conversation conversation = visit.conversation();
            conversation.insist(Command.REG_EVENT, EventCode.registration(EventCode.NONE));
            visit.sensor().enrolling(visit.sensor().isEnrolling() && !LeftLocked.sensorFreed(conversation));
        } catch (MachineException gone) {
            LOG.info("the sensor is freed in the next conversation: {}", gone.getMessage());
        }
    }
}
