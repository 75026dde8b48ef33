package id.sidik.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JRStyledTextAttributeSelector;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.engine.util.JRStyledTextUtil;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;

/** Looks for words in the lines of finished pages; capitals and the gaps inside numbers make no difference. */
final class PageSearch {
    private static final JRStyledTextAttributeSelector PLAIN = JRStyledTextAttributeSelector.getNoneSelector(
            DefaultJasperReportsContext.getInstance());
    private final JRStyledTextUtil words = JRStyledTextUtil.getInstance(DefaultJasperReportsContext.getInstance());
    private final String wanted;
    private final boolean digits;
    private final List<PageFind> found = new ArrayList<>();

    private PageSearch(String wanted) {
        this.digits = wanted.chars().allMatch(each -> Character.isDigit(each) || Character.isWhitespace(each));
        this.wanted = plain(wanted);
    }

    static List<PageFind> in(JasperPrint print, String wanted) {
        if (wanted.isBlank()) return List.of();
        PageSearch search = new PageSearch(wanted.strip());
        List<JRPrintPage> pages = print.getPages();
        for (int page = 0; page < pages.size(); page++) search.look(page, pages.get(page).getElements(), 0, 0);
        return List.copyOf(search.found);
    }

    private void look(int page, List<JRPrintElement> elements, double left, double top) {
        for (JRPrintElement element : elements) switch (element) {
            case JRPrintFrame frame -> look(page, frame.getElements(), left + frame.getX() + frame.getLineBox()
                    .getLeftPadding(), top + frame.getY() + frame.getLineBox().getTopPadding());
            case JRPrintText text -> lines(page, text, left + text.getX(), top + text.getY());
            default -> {}
        }
    }

    private void lines(int page, JRPrintText text, double left, double top) {
        JRStyledText styled = words.getStyledText(text, PLAIN);
        if (styled == null || !plain(styled.getText()).contains(wanted)) return;
        List<String> lines = broken(styled.getText(), text.getLineBreakOffsets());
        double height = lines.isEmpty() ? text.getHeight() : text.getTextHeight() / lines.size();
        double room = text.getHeight() - text.getTextHeight();
        double first = top + (text.getVerticalTextAlign() == VerticalTextAlignEnum.MIDDLE
                ? room / 2
                : text.getVerticalTextAlign() == VerticalTextAlignEnum.BOTTOM ? room : 0);
        boolean inOneLine = false;
        for (int at = 0; at < lines.size(); at++) {
            if (!plain(lines.get(at)).contains(wanted)) continue;
            inOneLine = true;
            found.add(new PageFind(page, left, first + at * height, text.getWidth(), height));
        }
        if (!inOneLine) found.add(new PageFind(page, left, top, text.getWidth(), text.getHeight()));
    }

    private static List<String> broken(String text, short[] offsets) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) lines.add(paragraph);
        if (offsets == null || offsets.length <= lines.size()) return lines;
        lines.clear();
        int start = 0;
        for (short offset : offsets) {
            if (offset <= 0) continue;
            lines.add(text.substring(Math.min(start, text.length()), Math.min(start + offset, text.length())));
            start += offset;
        }
        if (start < text.length()) lines.add(text.substring(start));
        return lines;
    }

    private String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return digits ? lower.replaceAll("\\s", "") : lower;
    }
}
