package id.sidik.reporting;

/** Text with bold and size marks as JasperReports reads it; every text from outside goes through {@link #plain}. */
final class Markup {
    private Markup() {}

    static String plain(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> {
                    if (c == '\n' || c >= ' ' && !Character.isSurrogate((char) c) || c > 0xFFFF)
                        escaped.appendCodePoint(c);
                    else
                        escaped.append(' ');
                }
            }
        });
        return escaped.toString();
    }

    /** Whether a text reads differently with its marks obeyed. */
    static boolean marked(String text) {
        return text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    }

    static String bold(String text) {
        return "<style isBold=\"true\">" + plain(text) + "</style>";
    }

    static String bold(String text, double size) {
        return "<style isBold=\"true\" size=\"" + size + "\">" + plain(text) + "</style>";
    }

    static String sized(String text, double size) {
        return "<style size=\"" + size + "\">" + plain(text) + "</style>";
    }

    static String boldUnderlined(String text) {
        return "<style isBold=\"true\" isUnderline=\"true\">" + plain(text) + "</style>";
    }
}
