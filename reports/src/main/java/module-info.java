/** Resources only: the compiled pages, their fonts and the font extension of JasperReports. */
@SuppressWarnings("module") // no package of Java code: what is opened are resources
open module id.sidik.reports {}
