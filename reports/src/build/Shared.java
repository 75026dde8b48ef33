import java.nio.file.Path;
import java.util.List;

import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.PositionTypeEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/**
 * The parts that every page has in common, drawn once in the folder {@code bersama}: letterhead and title (kop), notes
 * and signatures (tanda-tangan), foot line and draft mark (kaki), the styles of tables (tabel).
 */
final class Shared {
    static final List<String> PIECES = List.of("tabel", "kop", "tanda-tangan", "kaki");
    private static final String CLOSING = "all";
    private static final int GAP = 4;

    private final Path folder;

    Shared(Path folder) {
        this.folder = folder;
    }

    /** The styles come first: the heads of a page name them. */
    void styles(JasperDesign design) throws JRException {
        JasperDesign tables = load("tabel");
        for (JRStyle style : tables.getStyles())
            if (!design.getStylesMap().containsKey(style.getName())) design.addStyle(style);
        if (design.getDefaultStyle() == null) design.setDefaultStyle(tables.getDefaultStyle());
    }

    /** After the page's own parts are in their places and its column has its final width. */
    void into(JasperDesign design) throws JRException {
        JasperDesign head = load("kop", design);
        JRDesignBand title = (JRDesignBand) head.getTitle();
        if (design.getTitle() instanceof JRDesignBand own) below(title, own);
        design.setTitle(title);
        JasperDesign foot = load("kaki", design);
        design.setPageFooter((JRDesignBand) foot.getPageFooter());
        JRDesignBand background = (JRDesignBand) foot.getBackground();
        int height = design.getPageHeight() - design.getTopMargin() - design.getBottomMargin();
        background.setHeight(height);
        background.getChildren().forEach(mark -> ((JRDesignElement) mark).setHeight(height));
        design.setBackground(background);
        JasperDesign signatures = load("tanda-tangan", design);
        below(closing(design), (JRDesignBand) signatures.getTitle());
    }

    /** The part that follows the last row and takes it along to a new page. */
    static JRDesignBand closing(JasperDesign design) throws JRException {
        JRDesignGroup group = (JRDesignGroup) design.getGroupsMap().get(CLOSING);
        if (group == null) {
            group = new JRDesignGroup();
            group.setName(CLOSING);
            design.addGroup(group);
        }
        group.setPreventOrphanFooter(true);
        JRDesignSection section = (JRDesignSection) group.getGroupFooterSection();
        if (section.getBands().length == 0) {
            JRDesignBand band = new JRDesignBand();
            band.setSplitType(SplitTypeEnum.PREVENT);
            section.addBand(band);
        }
        return (JRDesignBand) section.getBands()[0];
    }

    private static void below(JRDesignBand upper, JRDesignBand lower) {
        int height = upper.getHeight();
        int gap = height == 0 ? 0 : GAP;
        for (JRDesignElement element : lower.getChildren().stream().map(JRDesignElement.class::cast).toList()) {
            element.setY(element.getY() + height + gap);
            if (height > 0) element.setPositionType(PositionTypeEnum.FLOAT);
            upper.addElement(element);
        }
        upper.setHeight(height + gap + lower.getHeight());
    }

    private JasperDesign load(String piece) throws JRException {
        return JRXmlLoader.load(folder.resolve(piece + ".jrxml").toFile());
    }

    /** Its bands fitted to the page's width, its texts and styles known to the page. */
    private JasperDesign load(String name, JasperDesign design) throws JRException {
        JasperDesign piece = load(name);
        Fit fit = Fit.shares(piece.getColumnWidth(), design.getColumnWidth());
        for (JRBand band : new JRBand[]{piece.getTitle(), piece.getPageFooter(), piece.getBackground()})
            if (band instanceof JRDesignBand drawn) fit.all(drawn);
        for (JRStyle style : piece.getStyles())
            if (!design.getStylesMap().containsKey(style.getName())) design.addStyle(style);
        for (JRParameter parameter : piece.getParameters())
            if (!parameter.isSystemDefined() && !design.getParametersMap().containsKey(parameter.getName()))
                design.addParameter(parameter);
        return piece;
    }
}
