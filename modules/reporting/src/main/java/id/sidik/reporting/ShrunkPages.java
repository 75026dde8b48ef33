package id.sidik.reporting;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.base.JRBasePrintImage;
import net.sf.jasperreports.engine.base.JRBasePrintPage;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** The same pages on another sheet of paper: drawn as they are, smaller, in the middle. */
final class ShrunkPages {
    private ShrunkPages() {}

    static PrintedDocument of(PrintedDocument document, SheetOfPaper sheet) {
        JasperPrint large = document.layout();
        boolean lying = large.getPageWidth() > large.getPageHeight();
        JasperPrint small = new JasperPrint();
        small.setName(large.getName());
        small.setPageWidth((int) Math.round(lying ? sheet.height() : sheet.width()));
        small.setPageHeight((int) Math.round(lying ? sheet.width() : sheet.height()));
        double scale = Math.min(1, Math.min((double) small.getPageWidth() / large.getPageWidth(),
                (double) small.getPageHeight() / large.getPageHeight()));
        int width = (int) Math.floor(large.getPageWidth() * scale);
        int height = (int) Math.floor(large.getPageHeight() * scale);
        for (int index = 0; index < document.pages(); index++) {
            JRBasePrintImage image = new JRBasePrintImage(small.getDefaultStyleProvider());
            image.setX((small.getPageWidth() - width) / 2);
            image.setY((small.getPageHeight() - height) / 2);
            image.setWidth(width);
            image.setHeight(height);
            image.setRenderer(new Drawn(document, index));
            JRBasePrintPage page = new JRBasePrintPage();
            page.addElement(image);
            small.addPage(page);
        }
        return document.like(small);
    }

    private static final class Drawn extends AbstractRenderer implements Graphics2DRenderable {
        private static final long serialVersionUID = 1L;
        private final transient PrintedDocument document;
        private final int index;

        Drawn(PrintedDocument document, int index) {
            this.document = document;
            this.index = index;
        }

        @Override
        public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
            Graphics2D page = (Graphics2D) graphics.create();
            page.translate(area.getX(), area.getY());
            page.scale(area.getWidth() / document.layout().getPageWidth(), area.getHeight() / document.layout()
                    .getPageHeight());
            document.paint(page, index, 1);
            page.dispose();
        }
    }
}
