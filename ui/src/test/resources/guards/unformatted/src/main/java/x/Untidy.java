// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package x;

final class Untidy{int  one=1 ;}
