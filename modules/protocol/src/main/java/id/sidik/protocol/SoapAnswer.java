package id.sidik.protocol;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * The body of an answer of the web service, cut into rows in one walk (soap-and-push 2): names may stand unescaped in it
 * and a long log may be cut off, so nothing is built of the whole.
 */
public final class SoapAnswer {
    private static final int HEAD = 4096;
    private static final byte[] ROW = "<Row".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ROW_END = "</Row>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DOCUMENT_TYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private final SoapText text;
    private final int begin;
    private final byte[] endTag;

    private SoapAnswer(SoapText text, int begin, byte[] endTag) {
        this.text = text;
        this.begin = begin;
        this.endTag = endTag;
    }

    /** What comes out of the walk, in the order of the answer. */
    public interface Rows {
        /** A row that is there from its beginning to its end. */
        void row(SoapRow row);

        /** Bytes that are no whole row: one that lost its end, or text between two rows. */
        void damaged(SoapRow bytes);
    }

    /** @throws MalformedException when this is no answer to that operation */
    public static SoapAnswer of(String operation, byte[] body) throws MalformedException {
        SoapText head = new SoapText(body, 0, Math.min(body.length, HEAD));
        if (head.find(DOCUMENT_TYPE, 0) >= 0) throw new MalformedException("a document type in an answer");
        int open = head.find(("<" + operation + "Response").getBytes(StandardCharsets.US_ASCII), 0);
        SoapText text = new SoapText(body, 0, body.length);
        int begin = open < 0 ? -1 : text.behindTag(open);
        if (begin < 0) throw new MalformedException("no answer to this operation, " + body.length + " bytes");
        return new SoapAnswer(text, begin, ("</" + operation + "Response").getBytes(StandardCharsets.US_ASCII));
    }

    /** @return whether the answer ends with its closing tag; else it was cut off */
    public boolean walk(Rows into) {
        int at = begin;
        for (int index = 0; true; index++) {
            int open = text.find(ROW, at);
            OptionalInt end = end(at, open);
            int until = end.orElse(open < 0 ? text.to() : open);
            between(into, index, at, until);
            if (end.isPresent() || open < 0) return end.isPresent();
            at = one(into, index, open);
        }
    }

    /** Where the closing tag stands, when it comes before the next row. */
    private OptionalInt end(int at, int nextRow) {
        SoapText before = new SoapText(text.bytes(), at, nextRow < 0 ? text.to() : nextRow);
        int end = before.find(endTag, at);
        return end < 0 ? OptionalInt.empty() : OptionalInt.of(end);
    }

    private void between(Rows into, int index, int from, int to) {
        SoapText stray = new SoapText(text.bytes(), from, to);
        if (!stray.isBlank()) into.damaged(new SoapRow(index, stray));
    }

    /** @return where the walk goes on */
    private int one(Rows into, int index, int open) {
        for (int at = open + ROW.length; at < text.to(); at++) {
            if (text.bytes()[at] != '<') continue;
            if (text.standsAt(ROW_END, at)) {
                into.row(new SoapRow(index, new SoapText(text.bytes(), open, at + ROW_END.length)));
                return at + ROW_END.length;
            }
            if (text.standsAt(ROW, at) || text.standsAt(endTag, at)) {
                into.damaged(new SoapRow(index, new SoapText(text.bytes(), open, at)));
                return at;
            }
        }
        into.damaged(new SoapRow(index, new SoapText(text.bytes(), open, text.to())));
        return text.to();
    }

    /** Walks over the whole rows only. @return as {@link #walk} */
    public boolean rows(Consumer<SoapRow> each) {
        return walk(new Rows() {
            @Override
            public void row(SoapRow row) {
                each.accept(row);
            }

            @Override
            public void damaged(SoapRow bytes) {}
        });
    }
}
