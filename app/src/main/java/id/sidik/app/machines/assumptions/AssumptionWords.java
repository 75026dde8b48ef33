package id.sidik.app.machines.assumptions;

import id.sidik.app.text.Texts;
import id.sidik.operations.AssumptionLine;

/** A statement about a machine's language, and its choices, in words. */
public record AssumptionWords(Texts texts) {
    public String topic(AssumptionLine line) {
        return texts.get("assumption.topic." + line.topic());
    }

    public String statement(AssumptionLine line) {
        return texts.get("assumption." + line.name());
    }

    /** The words of the mark, and the section. */
    public String certainty(AssumptionLine line) {
        return line.mark() + " · " + texts.get("assumption.mark." + line.mark()) + " · " + line.source();
    }

    /** Numbers and names of encodings need no words. */
    public String choice(AssumptionLine line, String choice) {
        String word = choice.matches("\\d+|UTF-8|windows-.*|ISO-.*")
                ? choice
                : texts.get("assumption.choice." + choice);
        return choice.equals(line.usual()) ? texts.get("assumption.usual", word) : word;
    }
}
