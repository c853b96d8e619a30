package org.dinggang.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import org.dinggang.model.Text;

/** Reads lists of applicants: who has applied, with which merit and priority. */
public final class ApplicantFiles {

    private static final List<ApplicantFormat> ALL = ServiceLoader.load(ApplicantFormat.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    private ApplicantFiles() {}

    /**
     * Reads applicants.
     *
     * @param fileName name of the file as the user knows it, whose ending says its form
     * @param names names of the people who can apply, by identifier
     * @throws UnusableInputException with everything that is wrong with the file
     */
    public static ReadApplicants read(Path path, String fileName, Map<String, String> names)
            throws UnusableInputException {
        String name = fileName.toLowerCase(Locale.ROOT);
        for (ApplicantFormat format : ALL) {
            if (name.endsWith(format.ending())) {
                return format.read(InputFile.of(path), names);
            }
        }
        String endings = Quote.names(ALL.stream().map(ApplicantFormat::ending).toList());
        throw new UnusableInputException(
                new Place.WholeFile(),
                new Text(
                        "不认识的文件类型 " + Quote.of(fileName) + "，文件名的结尾应为：" + endings,
                        "unknown kind of file " + Quote.of(fileName) + "; the name should end in " + endings));
    }
}
