package id.sidik.intake;

/**
 * The text of a cell.
 *
 * @param rounded whether a spreadsheet kept it as a number of more than 15 digits, so that its last digits are lost
 */
public record Cell(String text, boolean rounded) {
    public static final Cell EMPTY = new Cell("", false);

    public boolean blank() {
        return text.isBlank();
    }
}
