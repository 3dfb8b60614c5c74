// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kiosk as a program that can be started: as it was built here, or as {@code scripts/package} installs it. Nothing
 * is put into the image: the links to the world stand behind its own class path.
 *
 * @param java of its own
 * @param folder to be started in; class path and archive of an image are meant from there
 * @param flags of its JVM, without the class path
 * @param path its class path, the links to the world last
 */
public record KioskProgram(Path java, Path folder, List<String> flags, String path) {
    private static final String BUILT = "adm.kiosk.path";
    private static final String IMAGE = "adm.kiosk.image";
    private static final String LINKS = "adm.kiosk.links";
    private static final String CLASS_PATH = "-cp";

    /**
     * The one that this program's properties name: {@code adm.kiosk.image} and {@code adm.kiosk.links}, an image and
     * the jar beside it; else {@code adm.kiosk.path}, the class path of the build.
     *
     * @param top the folder that holds the product, and the class-data archive of the build if there is one
     */
    public static KioskProgram present(Path top) {
        String image = System.getProperty(IMAGE);
        return image == null ? ofBuild(top) : ofImage(Path.of(image), System.getProperty(LINKS));
    }

    /** The properties that name this program's kiosk, for another program of the world. */
    public static List<String> properties() {
        return Stream.of(BUILT, IMAGE, LINKS)
                .filter(name -> System.getProperty(name) != null)
                .map(name -> "-D" + name + "=" + System.getProperty(name))
                .toList();
    }

    /** What the kiosk's JVM is given everywhere, without class path and archive. */
    public static List<String> usualFlags(Path top) {
        return KioskFlags.in(top.resolve("scripts/packaging/kiosk.args"));
    }

    private static KioskProgram ofBuild(Path top) {
        List<String> flags = new ArrayList<>(usualFlags(top));
        Path archive = top.resolve(".adm-setup").resolve("kiosk.jsa");
        if (Files.isReadable(archive)) {
            flags.addAll(List.of("-XX:SharedArchiveFile=" + archive, "-Dadm.archive=" + archive, "-Xshare:auto"));
        }
        flags.addAll(learning());
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new KioskProgram(java, Path.of("").toAbsolutePath(), flags, System.getProperty(BUILT));
    }

    /**
     * The one of an image.
     *
     * @param links a jar, or null when the image is to be run as it is
     */
    public static KioskProgram ofImage(Path image, String links) {
        Path folder = image.toAbsolutePath();
        List<String> flags = new ArrayList<>(KioskFlags.in(folder.resolve("lib/kiosk.args")));
        int at = flags.indexOf(CLASS_PATH);
        String path = flags.remove(at + 1);
        flags.remove(at);
        flags.addAll(learning());
        return new KioskProgram(
                folder.resolve("runtime/bin/java"), folder, flags, links == null ? path : path + ":" + links);
    }

    private static List<String> learning() {
        String classes = System.getProperty("adm.kiosk.classes");
        return classes == null ? List.of() : List.of("-XX:DumpLoadedClassList=" + classes);
    }

    /** Whether its run is there to learn which classes a class-data archive is to hold; then it ends slowly. */
    public boolean archives() {
        return flags.stream().anyMatch(flag -> flag.startsWith("-XX:DumpLoadedClassList"));
    }

    /**
     * The words that start a class of its class path.
     *
     * @param more flags after its own
     * @param behind folders or jars behind its class path
     */
    public List<String> command(List<String> more, List<String> behind, String mainClass) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(flags);
        command.addAll(more);
        List<String> all = new ArrayList<>(List.of(path));
        all.addAll(behind);
        command.addAll(List.of(CLASS_PATH, String.join(":", all), mainClass));
        return command;
    }

    /** A process of that command, in its folder and with what must stand in its environment; not started. */
    public ProcessBuilder process(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(KioskFlags.environment());
        return builder;
    }

    /** Its class path for programs that run elsewhere. */
    public String absolutePath() {
        return Stream.of(path.split(File.pathSeparator))
                .map(entry -> folder.resolve(entry).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
