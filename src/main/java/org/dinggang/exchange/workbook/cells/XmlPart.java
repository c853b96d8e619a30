package org.dinggang.exchange.workbook.cells;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.dinggang.model.Text;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Parses one part: no document type, no entities from elsewhere, bounded depth. */
final class XmlPart {

    private XmlPart() {}

    /** Parses the bytes with the handler, until it has had enough. */
    static void parse(InputStream bytes, Elements handler) throws IOException {
        try {
            XMLReader reader = factory().newSAXParser().getXMLReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setEntityResolver(handler);
            reader.parse(new InputSource(bytes));
        } catch (Enough enough) {
            // the handler has all it wants
        } catch (SAXParseException broken) {
            throw new PartException(brokenText(broken));
        } catch (SAXException | ParserConfigurationException failure) {
            if (failure.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new PartException(new Text("不是完好的XML", "it is not sound XML"));
        }
    }

    private static Text brokenText(SAXParseException broken) {
        String detail = String.valueOf(broken.getMessage());
        if (detail.contains("DOCTYPE")) {
            return new Text("含有DOCTYPE声明（外部实体），不予读取", "it declares a DOCTYPE (external entities), which is not read");
        }
        if (broken.getException() instanceof CharConversionException || detail.contains("UTF-8 sequence")) {
            return wronglyEncoded();
        }
        String line = broken.getLineNumber() + ":" + broken.getColumnNumber();
        return new Text(
                "不是完好的XML（" + line + "），文件可能已损坏", "it is not sound XML (" + line + "); the file may be damaged");
    }

    /** What to say of bytes that are not what they claim to be. */
    static Text wronglyEncoded() {
        return new Text("文字编码不正确，文件可能已损坏", "its text is wrongly encoded; the file may be damaged");
    }

    private static SAXParserFactory factory() throws SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(false);
        factory.setValidating(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        return factory;
    }

    /** Ends parsing early. */
    static final class Enough extends SAXException {

        private static final long serialVersionUID = 1L;

        Enough() {
            super("enough");
        }
    }

    /** Handler that sees names without prefixes and refuses depths that no workbook has. */
    abstract static class Elements extends DefaultHandler {

        private int depth;

        /** An element begins. */
        abstract void begin(String name, Attributes attributes) throws SAXException;

        /** An element ends. */
        void end(String name) throws SAXException {}

        @Override
        public final void startElement(String uri, String local, String name, Attributes attributes)
                throws SAXException {
            if (++depth > Bounds.DEPTH) {
                throw refusal(new Text("元素嵌套过深", "its elements are nested too deeply"));
            }
            begin(withoutPrefix(name), attributes);
        }

        @Override
        public final void endElement(String uri, String local, String name) throws SAXException {
            depth--;
            end(withoutPrefix(name));
        }

        @Override
        public final InputSource resolveEntity(String publicId, String systemId) throws SAXException {
            throw refusal(new Text("引用了外部实体", "it refers to an external entity"));
        }

        /** The exception that ends parsing with that reason. */
        static SAXException refusal(Text reason) {
            return new SAXException(new PartException(reason));
        }

        private static String withoutPrefix(String name) {
            int colon = name.indexOf(':');
            return colon < 0 ? name : name.substring(colon + 1);
        }
    }
}
