package id.sidik.simulator;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** A message in the store of a simulated modem. */
final class StoredMessage {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uu/MM/dd,HH:mm:ss");
    private static final int QUARTER = 15 * 60;

    private final int index;
    private final String sender;
    private final OffsetDateTime at;
    private final Septets.Piece piece;
    private boolean read;

    StoredMessage(int index, String sender, OffsetDateTime at, Septets.Piece piece) {
        this.index = index;
        this.sender = sender;
        this.at = at;
        this.piece = piece;
    }

    int index() {
        return index;
    }

    /** @param gsmAlphabet whether characters are told as codes of the GSM alphabet */
    String body(boolean gsmAlphabet) {
        boolean hex = piece.headed() || piece.wide();
        return gsmAlphabet || hex ? piece.body() : Septets.text(piece.body());
    }

    private String state() {
        return read ? "REC READ" : "REC UNREAD";
    }

    private String stamp() {
        int quarters = at.getOffset().getTotalSeconds() / QUARTER;
        return STAMP.format(at) + (quarters < 0 ? "-" : "+") + "%02d".formatted(Math.abs(quarters));
    }

    String listed() {
        return "+CMGL: " + index + ",\"" + state() + "\",\"" + sender + "\",,\"" + stamp() + "\"";
    }

    /** @param details as after AT+CSDH=1 */
    String told(boolean details) {
        String line = "+CMGR: \"" + state() + "\",\"" + sender + "\",,\"" + stamp() + "\"";
        read = true;
        if (!details) return line;
        int first = piece.headed() ? 0x44 : 0x04;
        int coding = piece.wide() ? 8 : 0;
        return line + ",145," + first + ",0," + coding + ",\"+6281100000\",145," + piece.length();
    }
}
