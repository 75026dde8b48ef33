package id.sidik.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts an expression of a page into its words; refuses every letter that no allowed expression has. */
final class CityWords {
    private static final Set<String> PAIRS = Set.of("==", "!=", "<=", ">=", "&&", "||");
    private static final String SINGLES = "+-*/!<>?:().,";

    /** What a word is. */
    enum Kind {
        SIGN, NAME, TEXT, NUMBER, FIELD, PARAMETER, VARIABLE, END
    }

    record Word(Kind kind, String text) {
        boolean is(String sign) {
            return kind == Kind.SIGN && text.equals(sign);
        }
    }

    private final String source;
    private final List<Word> words = new ArrayList<>();
    private int at;

    private CityWords(String source) {
        this.source = source;
    }

    /** @throws IllegalArgumentException naming what is not allowed */
    static List<Word> of(String source) {
        CityWords cut = new CityWords(source);
        while (cut.at < source.length()) cut.next();
        cut.words.add(new Word(Kind.END, ""));
        return cut.words;
    }

    private void next() {
        char here = source.charAt(at);
        if (Character.isWhitespace(here)) at++;
        else if (here == '$') reference();
        else if (here == '"') text();
        else if (here >= '0' && here <= '9') take(Kind.NUMBER, "0123456789.");
        else if (Character.isLetter(here)) name();
        else
            sign();
    }

    private void reference() {
        int close = source.indexOf('}', at);
        if (close < 0 || at + 2 >= source.length() || source.charAt(at + 2) != '{') throw refused("$");
        Kind kind = switch (source.charAt(at + 1)) {
            case 'F' -> Kind.FIELD;
            case 'P' -> Kind.PARAMETER;
            case 'V' -> Kind.VARIABLE;
            default -> throw refused(source.substring(at, at + 2));
        };
        words.add(new Word(kind, source.substring(at + 3, close)));
        at = close + 1;
    }

    private void text() {
        StringBuilder text = new StringBuilder();
        for (at++; at < source.length() && source.charAt(at) != '"'; at++) {
            char here = source.charAt(at);
            if (here != '\\') text.append(here);
            else
                text.append(escaped());
        }
        if (at >= source.length()) throw refused("\"");
        at++;
        words.add(new Word(Kind.TEXT, text.toString()));
    }

    private char escaped() {
        at++;
        return switch (at < source.length() ? source.charAt(at) : ' ') {
            case 'n' -> '\n';
            case 't' -> '\t';
            case '"' -> '"';
            case '\\' -> '\\';
            default -> throw refused("\\");
        };
    }

    private void take(Kind kind, String letters) {
        int from = at;
        while (at < source.length() && letters.indexOf(source.charAt(at)) >= 0) at++;
        words.add(new Word(kind, source.substring(from, at)));
    }

    private void name() {
        int from = at;
        while (at < source.length() && Character.isLetterOrDigit(source.charAt(at))) at++;
        words.add(new Word(Kind.NAME, source.substring(from, at)));
    }

    private void sign() {
        String pair = source.substring(at, Math.min(at + 2, source.length()));
        String sign = PAIRS.contains(pair) ? pair : source.substring(at, at + 1);
        if (sign.length() == 1 && SINGLES.indexOf(sign) < 0) throw refused(sign);
        words.add(new Word(Kind.SIGN, sign));
        at += sign.length();
    }

    static IllegalArgumentException refused(String what) {
        return new IllegalArgumentException(what);
    }
}
