package id.sidik.app.sms;

import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.operations.roads.AnswerLine;
import id.sidik.operations.roads.SmsLine;
import id.sidik.operations.roads.SmsStand;
import java.util.ArrayList;
import java.util.List;

/** Words messages and answers. */
final class SmsWords {
    private final Texts texts;

    SmsWords(Texts texts) {
        this.texts = texts;
    }

    /** "DL 05/10/2026 – 07/10/2026", or why it could not be read. */
    String asked(SmsLine line) {
        String why = line.why().isBlank() ? "" : texts.get("sms.why." + line.why());
        return line.asked().filter(one -> why.isEmpty()).map(one -> one.permit() + " " + days(one)).orElse(why);
    }

    private String days(SmsLine.Asked one) {
        String from = texts.formats().date(one.from());
        return one.from().equals(one.to()) ? from : from + " – " + texts.formats().date(one.to());
    }

    String stand(SmsLine line) {
        String word = texts.get("sms.stand." + line.stand());
        return line.overlaps() ? texts.get("sms.overlaps", word) : word;
    }

    static State look(SmsStand stand) {
        return switch (stand) {
            case APPROVED -> State.READY;
            case RECEIVED, ACCEPTED, EVIDENCE_PENDING -> State.RUNNING;
            case NEEDS_RECON -> State.LOOK;
            case REJECTED, REFUSED -> State.FAILED;
            case REPLACED, AGAIN -> State.NEVER;
        };
    }

    static State look(AnswerLine.Stand stand) {
        return switch (stand) {
            case SENT, DELIVERED -> State.READY;
            case QUEUED, ON_ITS_WAY -> State.RUNNING;
            case UNCERTAIN -> State.LOOK;
            case UNDELIVERED, REFUSED, UNFIT -> State.FAILED;
            case DROPPED -> State.NEVER;
        };
    }

    /** The road it came by, then every step with its moment and author. */
    List<String> history(SmsLine line) {
        List<String> said = new ArrayList<>(List.of(texts.get("sms.road." + line.road()) + " · " + line.text()));
        line.history().forEach(step -> said.add(texts.formats().dateTime(step.at()) + " · " + step.by() + " · "
                + texts.get("sms.step." + step.step()) + (isWord(step) ? ": " + step.reason() : "")));
        return said;
    }

    private static boolean isWord(SmsLine.Step step) {
        return !step.reason().isBlank() && !step.step().equals("REPLACE");
    }
}
