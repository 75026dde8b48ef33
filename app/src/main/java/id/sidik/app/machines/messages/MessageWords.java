package id.sidik.app.machines.messages;

import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.operations.MessageBoard.Note;
import id.sidik.operations.MessageDesk;
import id.sidik.operations.MessageLine;
import java.time.LocalDateTime;
import java.util.Optional;

/** A short message in words. */
record MessageWords(Texts texts) {
    String kind(int tag) {
        return switch (tag) {
            case MessageDesk.PUBLIC -> texts.get("message.kind.PUBLIC");
            case MessageDesk.PERSONAL -> texts.get("message.kind.PERSONAL");
            default -> texts.get("message.kind.OTHER", tag);
        };
    }

    String people(Note note) {
        if (note.line().tag() == MessageDesk.PUBLIC) return texts.get("message.everybody");
        return note.people().isEmpty() ? texts.get("message.notKnown") : String.join(", ", note.people());
    }

    String from(MessageLine line) {
        return line.start().map(texts.formats()::dateTime).orElse("–");
    }

    String until(MessageLine line) {
        if (line.minutes() == 0) return texts.get("message.forEver");
        return end(line).map(texts.formats()::dateTime).orElse("–");
    }

    private static Optional<LocalDateTime> end(MessageLine line) {
        return line.start().map(start -> start.plusMinutes(line.minutes()));
    }

    /** Whether it is on the screen at this moment. */
    String standing(MessageLine line, LocalDateTime now) {
        return texts.get("message.standing." + word(line, now));
    }

    State state(MessageLine line, LocalDateTime now) {
        return word(line, now).equals("NOW") ? State.READY : State.NEVER;
    }

    private static String word(MessageLine line, LocalDateTime now) {
        if (line.start().isEmpty()) return "UNKNOWN";
        if (line.start().get().isAfter(now)) return "LATER";
        return line.minutes() == 0 || end(line).filter(now::isBefore).isPresent() ? "NOW" : "OVER";
    }
}
