package org.dinggang.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.dinggang.model.Text;

/** The forms of files that there are, told apart by the ending of the file's name. */
final class FileFormats {

    private static final List<FileFormat> ALL = Stream.concat(
                    Stream.of(new JsonFormat()),
                    ServiceLoader.load(FileFormat.class).stream().map(ServiceLoader.Provider::get))
            .toList();

    private FileFormats() {}

    /**
     * The form of the file of that name.
     *
     * @throws UnusableInputException where the ending is that of none
     */
    static FileFormat of(Path path) throws UnusableInputException {
        String name =
                Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
        for (FileFormat format : ALL) {
            if (name.toLowerCase(Locale.ROOT).endsWith(format.ending())) {
                return format;
            }
        }
        String endings = Quote.names(ALL.stream().map(FileFormat::ending).toList());
        throw new UnusableInputException(
                new Place.WholeFile(),
                new Text(
                        "不认识的文件类型 " + Quote.of(name) + "，文件名的结尾应为以下之一：" + endings,
                        "unknown kind of file " + Quote.of(name) + "; the name should end in one of " + endings));
    }
}
