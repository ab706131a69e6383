// The Markdown parser of CommonMark with GitHub's tables; both archives are linked in statically.
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
