package id.sidik.domain;

/**
 * How a unit wants a report on paper.
 *
 * @param landscape    the sheet on its long side
 * @param split        PNS and PPPK or others on sheets of their own
 * @param order        of the people
 * @param codes        the letters that the unit prints for days
 * @param signatureBox a blank rectangle for an electronic signature
 * @param signers      which signature blocks there are
 */
public record ReportLook(PaperSize paper, boolean landscape, boolean split, Order order, PrintedCodes codes,
        boolean signatureBox, Signers signers) {
    /** Who stands first. */
    public enum Order {
        /** By rank and grade, the highest first, then by name. */
        RANK,
        /** As the unit keeps its list of people. */
        MANUAL
    }

    /** The signature blocks beside the right one, which there always is. */
    public enum Signers {
        HEAD, HEAD_AND_LEFT, HEAD_LEFT_AND_TREASURER
    }

    public ReportLook {
        if (paper == null || order == null || codes == null || signers == null)
            throw new IllegalArgumentException("a look leaves nothing open");
    }

    /** As offices usually print it. */
    public static ReportLook usual(ReportCode code) {
        return new ReportLook(code.paper(), code.landscape(), false, Order.MANUAL, PrintedCodes.USUAL, false,
                signers(code));
    }

    /** The treasurer signs what is paid; left of the head of a letter stands who receives it. */
    private static Signers signers(ReportCode code) {
        return switch (code) {
            case R5 -> Signers.HEAD_LEFT_AND_TREASURER;
            case R15 -> Signers.HEAD;
            default -> Signers.HEAD_AND_LEFT;
        };
    }

    public ReportLook on(PaperSize other) {
        return new ReportLook(other, landscape, split, order, codes, signatureBox, signers);
    }

    public ReportLook laid(boolean lying) {
        return new ReportLook(paper, lying, split, order, codes, signatureBox, signers);
    }

    /** The paper and how it lies, as compiled pages are named: {@code f4-mendatar}. */
    public String sheet() {
        return paper.key() + (landscape ? "-mendatar" : "-tegak");
    }
}
