package id.sidik.simulator;

/**
 * What one web service makes of people and fingers (soap-and-push 3): the sources do not agree, so boards differ.
 *
 * @param allUsers     whether GetAllUserInfo is known; else GetUserInfo tells everybody for the PIN "All"
 * @param nothing      what a question is answered that nothing was found for
 * @param size         what the Size of a written template has to be
 * @param cutsTheNext  whether every finger of a person but the first is kept without its end (tad-php 58)
 */
public record SoapHabits(boolean allUsers, NothingFound nothing, TemplateSize size, boolean cutsTheNext) {
    /** How a board says that there is nothing. */
    public enum NothingFound {
        NO_ROWS, EMPTY_BODY, NO_DATA
    }

    /** Whose length a client has to tell with a template. */
    public enum TemplateSize {
        ANY, OF_THE_TEXT, OF_THE_BYTES
    }

    /** Everything known, every size taken. */
    public static SoapHabits usual() {
        return new SoapHabits(true, NothingFound.NO_ROWS, TemplateSize.ANY, false);
    }

    public SoapHabits withoutAllUsers() {
        return new SoapHabits(false, nothing, size, cutsTheNext);
    }

    public SoapHabits telling(NothingFound nothing) {
        return new SoapHabits(allUsers, nothing, size, cutsTheNext);
    }

    public SoapHabits wanting(TemplateSize size) {
        return new SoapHabits(allUsers, nothing, size, cutsTheNext);
    }

    public SoapHabits cuttingTheNext() {
        return new SoapHabits(allUsers, nothing, size, true);
    }
}
